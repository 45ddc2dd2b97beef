package org.mingjian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts working days by the published arrangements: make-up days count, holidays do not, other days go by the week. In
 * a year that is not published yet weekends and the statutory holidays of fixed date are off, and what is computed is
 * provisional. Immutable.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final Set<Integer> publishedYears;
    private final Map<LocalDate, Boolean> exceptions;

    /**
     * A calendar of the given arrangements.
     *
     * @param exceptions days that differ from their day of the week; true where the day is worked
     */
    public WorkingDays(Set<Integer> publishedYears, Map<LocalDate, Boolean> exceptions) {
        this.publishedYears = Set.copyOf(publishedYears);
        this.exceptions = Map.copyOf(exceptions);
    }

    /** Whether the arrangement of that day's year has been published. */
    public boolean isPublished(LocalDate day) {
        return publishedYears.contains(day.getYear());
    }

    public boolean isWorkday(LocalDate day) {
        Boolean exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (isPublished(day) || !FIXED_HOLIDAYS.contains(MonthDay.from(day)));
    }

    /**
     * The n-th working day after the start; the start itself is not counted (Civil Code 201).
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public DueDay after(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working days are counted from 1: " + n);
        }
        LocalDate day = start;
        boolean provisional = false;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            provisional |= !isPublished(day);
            if (isWorkday(day)) {
                counted++;
            }
        }
        return new DueDay(day, provisional);
    }

    /**
     * Working days from start to end, the start not counted, the end counted; zero when both are the same day.
     *
     * @return empty where a year between them is not published, or the end lies before the start
     */
    public OptionalInt between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return OptionalInt.empty();
        }
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            if (!publishedYears.contains(year)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of((int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isWorkday)
                .count());
    }
}
