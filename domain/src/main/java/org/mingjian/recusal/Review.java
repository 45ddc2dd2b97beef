package org.mingjian.recusal;

/**
 * What becomes of what was brought or done by one who should have stood aside (R10-4): its facts are proven without
 * her, or they are not relied on. It is never void by itself.
 *
 * @article 10
 */
public enum Review {
    KEPT,
    DISREGARDED
}
