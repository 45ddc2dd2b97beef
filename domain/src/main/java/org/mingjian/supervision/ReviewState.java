package org.mingjian.supervision;

/** Where the review of a decision stands; it does not keep the decision from being carried out. */
public enum ReviewState {
    NONE,
    APPLIED,
    UPHELD,
    CHANGED,
    REVOKED
}
