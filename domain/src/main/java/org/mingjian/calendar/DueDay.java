package org.mingjian.calendar;

import java.time.LocalDate;

/**
 * The last day of a period, ending at 24:00 in the district's zone.
 *
 * @param day the last day
 * @param provisional whether a year was touched whose holidays are not published yet (暂定)
 */
public record DueDay(LocalDate day, boolean provisional) {}
