package org.mingjian.reports.report;

/** The figures of one agency, problem kind or the like. */
public record Line(
        String name,
        Count received,
        Count accepted,
        Count notAccepted,
        Count concluded,
        Count openAtStart,
        Count openAtEnd,
        Days handlingDays,
        Days handlingWorkingDays) {}
