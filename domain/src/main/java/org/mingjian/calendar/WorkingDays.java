package org.mingjian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mingjian.kernel.Texts;

/**
 * Counts working days by the published arrangements: make-up days count, holidays do not, other days go by the week. In
 * a year that is not published yet weekends and the statutory holidays of fixed date are off, and what is computed is
 * provisional. Immutable.
 */
public final class WorkingDays {
    private static final String NEW_YEAR = "NEW_YEAR";
    private static final String LABOUR_DAY = "LABOUR_DAY";
    private static final String NATIONAL_DAY = "NATIONAL_DAY";
    private static final Map<MonthDay, String> FIXED_HOLIDAYS = Map.of(
            MonthDay.of(1, 1), NEW_YEAR,
            MonthDay.of(5, 1), LABOUR_DAY,
            MonthDay.of(5, 2), LABOUR_DAY,
            MonthDay.of(10, 1), NATIONAL_DAY,
            MonthDay.of(10, 2), NATIONAL_DAY,
            MonthDay.of(10, 3), NATIONAL_DAY);

    private final Set<Integer> publishedYears;
    private final Map<LocalDate, SpecialDay> specials;
    private final int version;

    /**
     * A calendar of the given arrangements.
     *
     * @param specials days that differ from their day of the week
     * @param version which state of the calendar this is
     */
    public WorkingDays(Set<Integer> publishedYears, Map<LocalDate, SpecialDay> specials, int version) {
        this.publishedYears = Set.copyOf(publishedYears);
        this.specials = Map.copyOf(specials);
        this.version = version;
    }

    /** Which state of the calendar it is counted by: each change of the calendar has a greater one. */
    public int version() {
        return version;
    }

    /** Whether the arrangement of that day's year has been published. */
    public boolean isPublished(LocalDate day) {
        return publishedYears.contains(day.getYear());
    }

    public boolean isWorkday(LocalDate day) {
        return kind(day).worked();
    }

    /** What a day is, and what it is called. */
    public CalendarDay day(LocalDate day) {
        DayKind kind = kind(day);
        SpecialDay special = specials.get(day);
        String fixed = FIXED_HOLIDAYS.get(MonthDay.from(day));
        String name = special != null
                ? special.name()
                : kind == DayKind.HOLIDAY && fixed != null ? Texts.of("FixedHoliday." + fixed) : "";
        return new CalendarDay(day, kind, name, !isPublished(day));
    }

    private DayKind kind(LocalDate day) {
        SpecialDay special = specials.get(day);
        if (special != null) {
            return special.worked() ? DayKind.MAKE_UP : DayKind.HOLIDAY;
        }
        if (!isPublished(day) && FIXED_HOLIDAYS.containsKey(MonthDay.from(day))) {
            return DayKind.HOLIDAY;
        }
        return weekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after the start; the start itself is not counted (Civil Code 201).
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public DueDay after(LocalDate start, int n) {
        demandPositive(n);
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
     * The n-th day after the start, or where that is none the next working day (Civil Code 201, 203).
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public DueDay daysAfter(LocalDate start, int n) {
        demandPositive(n);
        LocalDate day = start.plusDays(n);
        boolean provisional = !isPublished(day);
        while (!isWorkday(day)) {
            day = day.plusDays(1);
            provisional |= !isPublished(day);
        }
        return new DueDay(day, provisional);
    }

    private static void demandPositive(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("days are counted from 1: " + n);
        }
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
