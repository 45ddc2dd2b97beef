package org.mingjian.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.CalendarDay;
import org.mingjian.calendar.WorkingDays;

/**
 * A month as calendars are printed.
 *
 * @param weeks each of seven days from Monday on; absent are those of other months
 * @param workdays how many of its days are worked
 */
public record Month(int number, List<List<@Nullable CalendarDay>> weeks, long workdays) {
    private static final int DAYS = 7;

    static Month of(YearMonth month, WorkingDays calendar) {
        List<@Nullable CalendarDay> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(null);
        }
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            cells.add(calendar.day(day));
        }
        while (cells.size() % DAYS != 0) {
            cells.add(null);
        }
        List<List<@Nullable CalendarDay>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += DAYS) {
            weeks.add(new ArrayList<>(cells.subList(i, i + DAYS)));
        }
        return new Month(
                month.getMonthValue(),
                weeks,
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(calendar::isWorkday)
                        .count());
    }
}
