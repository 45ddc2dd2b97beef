package org.mingjian.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.kernel.DomainEvent;

/** Days of a year became holidays or make-up days, or days like any others; told are only those that changed. */
record CalendarChanged(int year, Map<LocalDate, SpecialDay> was, Map<LocalDate, SpecialDay> is) implements DomainEvent {
    @Override
    public String subject() {
        return "calendar:" + year;
    }

    @Override
    public Map<String, ?> before() {
        return told(was, is);
    }

    @Override
    public Map<String, ?> after() {
        return told(is, was);
    }

    private static Map<String, ?> told(Map<LocalDate, SpecialDay> days, Map<LocalDate, SpecialDay> others) {
        Map<String, Object> told = new TreeMap<>();
        days.forEach((day, special) -> {
            if (!special.equals(others.get(day))) {
                told.put(day.toString(), (special.worked() ? DayKind.MAKE_UP : DayKind.HOLIDAY) + " " + special.name());
            }
        });
        return told;
    }
}
