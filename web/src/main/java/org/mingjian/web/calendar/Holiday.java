package org.mingjian.web.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.calendar.CalendarDay;
import org.mingjian.calendar.DayKind;

/** Days one after the other that are off, or worked, for the same holiday. */
public record Holiday(LocalDate first, LocalDate last, DayKind kind, String name) {
    /** The holidays that days make up, which are in order. */
    static List<Holiday> of(List<CalendarDay> days) {
        List<Holiday> holidays = new ArrayList<>();
        for (CalendarDay day : days) {
            Holiday open = holidays.isEmpty() ? null : holidays.get(holidays.size() - 1);
            if (open != null
                    && open.last.plusDays(1).equals(day.day())
                    && open.kind == day.kind()
                    && open.name.equals(day.name())) {
                holidays.set(holidays.size() - 1, new Holiday(open.first, day.day(), open.kind, open.name));
            } else {
                holidays.add(new Holiday(day.day(), day.day(), day.kind(), day.name()));
            }
        }
        return holidays;
    }

    public boolean single() {
        return first.equals(last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
