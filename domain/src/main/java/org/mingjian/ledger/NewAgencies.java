package org.mingjian.ledger;

/** What happens to a row whose agency is not known. */
public enum NewAgencies {
    /** The agency is made, of kind 待核定. */
    CREATE,
    /** The row waits, among the rejected ones, until staff have decided on the agency and the ledger is read again. */
    COLLECT,
    /** The row is rejected. */
    REJECT
}
