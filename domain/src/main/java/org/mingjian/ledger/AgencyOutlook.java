package org.mingjian.ledger;

/** What the agency's name in a row will lead to. */
public enum AgencyOutlook {
    KNOWN,
    /** Under another name, as was decided once. */
    MATCHED,
    MADE,
    WAITING,
    REFUSED
}
