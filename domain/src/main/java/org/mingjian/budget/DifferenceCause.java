package org.mingjian.budget;

/** Why something is with one side only. */
public enum DifferenceCause {
    /** On its way through the treasury or the bank at the year's end. */
    IN_TRANSIT,
    /** The two books go by different days. */
    TIMING,
    BUREAU_ERROR,
    OUR_ERROR,
    OTHER
}
