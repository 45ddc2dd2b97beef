package org.mingjian.opinion;

/** What somebody wants with a matter. */
public enum OpinionType {
    ISSUE,
    SUGGESTION,
    MOTION,
    CASE_CLUE,
    OBSTRUCTION,
    COMMEND
}
