package org.mingjian.deploy.console;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.deploy.kernel.Refusal;

/**
 * Half a calendar year, written {@code 2019H1}.
 *
 * @param year the year
 * @param half 1 or 2
 */
record HalfYear(int year, int half) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})H([12])");

    static HalfYear parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Refusal.usage("不认识的期间 %s，应形如 2019H1 或 2019H2。", text);
        }
        return new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The last one that was over on that day. */
    static HalfYear lastCompleteBefore(LocalDate today) {
        return today.getMonth().compareTo(Month.JULY) < 0
                ? new HalfYear(today.getYear() - 1, 2)
                : new HalfYear(today.getYear(), 1);
    }

    @Override
    public String toString() {
        return "%04dH%d".formatted(year, half);
    }
}
