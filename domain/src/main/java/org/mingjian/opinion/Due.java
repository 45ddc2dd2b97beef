package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.WorkingDays;

/**
 * Open matters whose term ends within some days.
 *
 * @param from the first day; absent where every earlier one counts
 * @param to the last day, inclusive
 */
public record Due(@Nullable LocalDate from, LocalDate to) {
    private static final int SOON = 3;

    /** Beyond their term on a day. */
    public static Due overdue(LocalDate today) {
        return new Due(null, today.minusDays(1));
    }

    /** Not beyond it yet, but to be concluded within three working days. */
    public static Due soon(LocalDate today, WorkingDays calendar) {
        return new Due(today, calendar.after(today, SOON).day());
    }
}
