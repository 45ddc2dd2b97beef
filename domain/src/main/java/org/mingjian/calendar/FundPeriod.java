package org.mingjian.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.kernel.Texts;

/**
 * A calendar year from its first day on: the whole of it, or as far as the end of one of its quarters. The period of
 * the report on the earmarked fund.
 *
 * @article 16
 * @param quarters how many of them, 1 to 4
 */
public record FundPeriod(int year, int quarters) implements ReportPeriod {
    private static final Pattern FORM = Pattern.compile("(2\\d{3})(?:Q([123]))?");
    private static final int ALL = 4;
    private static final int MONTHS = 3;

    public FundPeriod {
        if (year < 2000 || year > 2999 || quarters < 1 || quarters > ALL) {
            throw new IllegalArgumentException("no quarters of a year: " + year + "Q" + quarters);
        }
    }

    /** The whole of a year. */
    public static FundPeriod year(int year) {
        return new FundPeriod(year, ALL);
    }

    /** Reads {@code 2026} for the whole year and {@code 2026Q3} for three quarters of it; empty for anything else. */
    public static Optional<FundPeriod> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quarters = matcher.group(2);
        return Optional.of(new FundPeriod(
                Integer.parseInt(matcher.group(1)), quarters == null ? ALL : Integer.parseInt(quarters)));
    }

    /** What ended last before the given day. */
    public static FundPeriod lastComplete(LocalDate today) {
        int over = (today.getMonthValue() - 1) / MONTHS;
        return over == 0 ? year(today.getYear() - 1) : new FundPeriod(today.getYear(), over);
    }

    /** What ends a quarter earlier. */
    public FundPeriod previous() {
        return quarters == 1 ? year(year - 1) : new FundPeriod(year, quarters - 1);
    }

    public boolean wholeYear() {
        return quarters == ALL;
    }

    public int lastMonth() {
        return quarters * MONTHS;
    }

    @Override
    public LocalDate from() {
        return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate to() {
        return LocalDate.of(year, lastMonth(), 1).plusMonths(1).minusDays(1);
    }

    /** As people say it: 2026年度, 2026年1至9月. */
    @Override
    public String label() {
        return wholeYear() ? Texts.of("FundPeriod.year", year) : Texts.of("FundPeriod.months", year, lastMonth());
    }

    @Override
    public String toString() {
        return wholeYear() ? String.valueOf(year) : year + "Q" + quarters;
    }
}
