package org.mingjian.report;

import java.time.LocalDate;

/**
 * A matter open beyond its term at the end of the period.
 *
 * @param overdueDays calendar days from its due day to the end of the period
 */
public record RedItem(
        long opinion,
        String number,
        String title,
        String agency,
        LocalDate registered,
        LocalDate due,
        boolean provisional,
        int overdueDays) {}
