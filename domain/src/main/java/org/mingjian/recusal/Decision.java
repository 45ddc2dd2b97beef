package org.mingjian.recusal;

/** What is decided of a recusal; there is no later. */
public enum Decision {
    MUST,
    NOT_NEEDED
}
