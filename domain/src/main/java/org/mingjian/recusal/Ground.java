package org.mingjian.recusal;

/**
 * Why somebody must stand aside (回避情形).
 *
 * @article 10
 */
public enum Ground {
    OWN_INTEREST,
    UNIT,
    OTHER
}
