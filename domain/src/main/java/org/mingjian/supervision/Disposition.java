package org.mingjian.supervision;

/** What a supervision document orders or proposes. */
public enum Disposition {
    REMIND,
    URGE,
    ORDER_CORRECTION,
    CORRECT_BY_DAY,
    CRITICISE,
    PROPOSE_SANCTION,
    PROPOSE_CERTIFICATE,
    TRANSFER
}
