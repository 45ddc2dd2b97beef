package org.mingjian.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.kernel.Texts;

/**
 * The first or second half of a calendar year, the period of the summary.
 *
 * @article 15
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements ReportPeriod {
    private static final Pattern FORM = Pattern.compile("(\\d{4})H([12])");

    public HalfYear {
        if (year < 1900 || year > 2999 || half < 1 || half > 2) {
            throw new IllegalArgumentException("no half-year: " + year + "H" + half);
        }
    }

    /** Reads the form {@code 2019H1}; empty for anything else. */
    public static Optional<HalfYear> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()
                || matcher.group(1).compareTo("1900") < 0
                || matcher.group(1).compareTo("2999") > 0) {
            return Optional.empty();
        }
        return Optional.of(new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** The half-year a day lies in. */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** The last half-year that is over on the given day. */
    public static HalfYear lastComplete(LocalDate today) {
        return of(today).previous();
    }

    @Override
    public LocalDate from() {
        return LocalDate.of(year, half == 1 ? 1 : 7, 1);
    }

    @Override
    public LocalDate to() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    public HalfYear previous() {
        return half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }

    /** The same half of the year before. */
    public HalfYear yearBefore() {
        return new HalfYear(year - 1, half);
    }

    /** As people say it: 2019年上半年. */
    @Override
    public String label() {
        return Texts.of("HalfYear." + half, year);
    }

    @Override
    public String toString() {
        return year + "H" + half;
    }
}
