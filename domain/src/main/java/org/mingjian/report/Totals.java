package org.mingjian.report;

import org.mingjian.calendar.HalfYear;

/**
 * The figures of a whole half-year.
 *
 * @param concludedWithWorkingDays how many of those concluded lie wholly within published calendars, so that their
 *     working days can be counted
 */
public record Totals(
        HalfYear period, Counts counts, Days handlingDays, Days handlingWorkingDays, int concludedWithWorkingDays) {}
