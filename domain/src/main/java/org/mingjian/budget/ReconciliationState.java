package org.mingjian.budget;

/** How far a payment or a row of the finance bureau's is reconciled. */
public enum ReconciliationState {
    /** With one side only, and nobody has said why. */
    ALONE,
    EXPLAINED,
    MATCHED
}
