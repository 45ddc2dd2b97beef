package org.mingjian.fileaccess;

/**
 * Why files are not shown (R7-1).
 *
 * @article 7
 */
public enum AccessRefusal {
    STATE_SECRET,
    TRADE_SECRET,
    PRIVACY,
    OPEN_CASE,
    UNRELATED,
    OTHER
}
