package org.mingjian.ledger;

/** How a mapping says which agency a row concerns. */
public enum AgencyWay {
    COLUMN,
    PATTERN,
    FIXED
}
