package org.mingjian.handling;

/**
 * What an agency makes of a matter (POSITION).
 *
 * @article 8(3)
 */
public enum Position {
    ADOPT_NOW,
    ADOPT_PLAN,
    PARTIAL,
    REJECT,
    NOT_MINE
}
