package org.mingjian.deadline;

import org.mingjian.kernel.Rule;

/** Why a deadline is not set, paused or resumed so. */
public enum DeadlineRule implements Rule {
    /** Facts: the deadline, its source. */
    FIXED,
    /** Facts: the deadline, the least number of days. */
    TOO_SHORT,
    /** Facts: the deadline, the greatest number of days. */
    TOO_LONG,
    EFFECTIVE_IN_PAST,
    /** Facts: the most characters. */
    REASON_MISSING,
    ALREADY_PAUSED,
    NOT_PAUSED,
    /** Facts: the last day. */
    PAUSED_TOO_LATE,
    /** Facts: the first day that would do. */
    DAY_TOO_EARLY;

    @Override
    public String article() {
        return "8(2)";
    }
}
