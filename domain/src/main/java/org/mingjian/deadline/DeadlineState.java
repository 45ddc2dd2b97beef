package org.mingjian.deadline;

/** What an obligation is on a day. */
public enum DeadlineState {
    OPEN,
    PAUSED,
    OVERDUE,
    DONE,
    CANCELLED
}
