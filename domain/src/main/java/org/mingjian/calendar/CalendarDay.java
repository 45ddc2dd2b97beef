package org.mingjian.calendar;

import java.time.LocalDate;

/**
 * A day as the calendar has it.
 *
 * @param name the holiday it belongs to; empty where it is a day like any other
 * @param provisional whether its year is not published (暂定)
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, boolean provisional) {}
