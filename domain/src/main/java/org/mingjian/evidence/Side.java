package org.mingjian.evidence;

/** Who brought a file. */
public enum Side {
    SUBMITTER,
    BUREAU,
    AGENCY
}
