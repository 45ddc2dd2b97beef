package org.mingjian.deadline;

/** Why a clock stands still; for nothing else. */
public enum PauseReason {
    /** Something is to be supplemented (补正). */
    SUPPLEMENT,
    /** A decision is reviewed (复查). */
    REVIEW,
    /** Something is appraised or assessed, by a document (鉴定、评估). */
    APPRAISAL,
    /** Only a leader of the bureau says that it is (不可抗力). */
    FORCE_MAJEURE
}
