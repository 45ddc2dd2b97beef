package org.mingjian.reports.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is printed. Each cell has two rows: counts of this period over those it is compared with, calendar days
 * over working days. In the template's markup.
 */
record LineText(
        String name,
        String received,
        String accepted,
        String notAccepted,
        String concluded,
        String openAtStart,
        String openAtEnd,
        String median,
        String mean,
        String p90) {
    private static final String NONE = "—";

    /** How many digits of the two compared counts stand on one line of the cell. */
    private static final int WIDTH = 7;

    static LineText of(String name, Line line) {
        Days days = line.handlingDays();
        Days working = line.handlingWorkingDays();
        return new LineText(
                name,
                cell(line.received()),
                cell(line.accepted()),
                cell(line.notAccepted()),
                cell(line.concluded()),
                cell(line.openAtStart()),
                cell(line.openAtEnd()),
                days(line, days.median(), working.median()),
                days(line, days.mean(), working.mean()),
                days(line, days.p90(), working.p90()));
    }

    private static String cell(Count count) {
        String previous = plain(count.previous());
        String yearBefore = plain(count.yearBefore());
        boolean narrow = previous.length() + yearBefore.length() <= WIDTH;
        return cell(grouped(count.now()), previous + (narrow ? "/" : "/\n") + yearBefore);
    }

    private static String cell(String upper, String lower) {
        return "%s\n<style size=\"7\" forecolor=\"#666666\" fontName=\"公文宋体\">%s</style>".formatted(upper, lower);
    }

    /** Blank in a sum: durations do not add up, which is not the same as there being none. */
    private static String days(Line line, @Nullable BigDecimal days, @Nullable BigDecimal working) {
        boolean sum = line.handlingDays().mean() == null && line.concluded().now() > 0;
        return sum ? "" : cell(days(days), days(working));
    }

    private static String grouped(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String plain(@Nullable Integer count) {
        return count == null ? NONE : count.toString();
    }

    private static String days(@Nullable BigDecimal days) {
        return days == null ? NONE : days.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
