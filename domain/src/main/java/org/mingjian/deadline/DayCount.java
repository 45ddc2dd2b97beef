package org.mingjian.deadline;

/** Why a day counts, or does not. */
public enum DayCount {
    COUNTED,
    /** A day of a weekend that is worked, and counts. */
    MAKE_UP,
    WEEKEND,
    HOLIDAY,
    /** The clock stood still. */
    PAUSED,
    /** All days have been counted, but the last one was no working day. */
    ROLLED;

    public boolean counts() {
        return switch (this) {
            case COUNTED, MAKE_UP -> true;
            case WEEKEND, HOLIDAY, PAUSED, ROLLED -> false;
        };
    }
}
