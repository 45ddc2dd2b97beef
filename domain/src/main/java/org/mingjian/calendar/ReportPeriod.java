package org.mingjian.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** What a report is about: the half-year of a summary, or what has passed of a year of the fund. */
public sealed interface ReportPeriod permits HalfYear, FundPeriod {
    LocalDate from();

    /** The last day, inclusive. */
    LocalDate to();

    /** As people say it. */
    String label();

    /** Reads what {@code toString} of a period says, such as {@code 2026H1}, {@code 2026} or {@code 2026Q3}. */
    static Optional<ReportPeriod> parse(String text) {
        Optional<ReportPeriod> half = HalfYear.parse(text).map(period -> period);
        return half.isPresent() ? half : FundPeriod.parse(text).map(period -> period);
    }
}
