package org.mingjian.handling;

/** Why a matter cannot be chosen to be handled together with others. */
public enum Unfit {
    OTHER_STATE,
    /** Whoever handles it has still to declare that nothing keeps her from it. */
    CLOSED,
    /** A recusal has to be decided or reviewed first. */
    RECUSAL,
    OWN,
    LEDGER,
    /** It is decided on, not given to agencies. */
    MOTION
}
