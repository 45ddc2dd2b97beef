package org.mingjian.budget;

/** Which sum of a line an entry adds to. */
public enum EntryKind {
    INITIAL,
    CARRIED_IN,
    ADJUSTMENT,
    /** Approved and not yet paid; taken off again by the payment, or where it is not to be paid. */
    COMMITMENT,
    EXPENDITURE
}
