package org.mingjian.calendar;

/** What a day of the calendar is. */
public enum DayKind {
    WORKDAY,
    /** A day of a weekend that is worked for a holiday (调休上班). */
    MAKE_UP,
    WEEKEND,
    HOLIDAY;

    public boolean worked() {
        return switch (this) {
            case WORKDAY, MAKE_UP -> true;
            case WEEKEND, HOLIDAY -> false;
        };
    }
}
