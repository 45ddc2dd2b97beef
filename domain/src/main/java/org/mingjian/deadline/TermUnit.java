package org.mingjian.deadline;

import java.time.LocalDate;
import java.time.Month;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.WorkingDays;

/** How the length of a deadline is counted. The day on which it starts never counts. */
public enum TermUnit {
    WORKING_DAYS,
    /** Where the last day is no working day, the next one is the last (Civil Code 203). */
    CALENDAR_DAYS,
    /** Days before an event: the start is the event. */
    DAYS_BEFORE,
    HALF_YEAR_END,
    NEXT_MARCH_END;

    /** Whether there is a number of days that could be set. */
    public boolean counted() {
        return switch (this) {
            case WORKING_DAYS, CALENDAR_DAYS, DAYS_BEFORE -> true;
            case HALF_YEAR_END, NEXT_MARCH_END -> false;
        };
    }

    /** The last day of what starts on a day and never pauses. */
    DueDay due(LocalDate start, int length, WorkingDays calendar) {
        return switch (this) {
            case WORKING_DAYS -> calendar.after(start, length);
            case CALENDAR_DAYS -> calendar.daysAfter(start, length);
            case DAYS_BEFORE -> new DueDay(start.minusDays(length), false);
            case HALF_YEAR_END -> new DueDay(HalfYear.of(start).to(), false);
            case NEXT_MARCH_END ->
                new DueDay(LocalDate.of(start.getYear() + 1, Month.MARCH, Month.MARCH.maxLength()), false);
        };
    }
}
