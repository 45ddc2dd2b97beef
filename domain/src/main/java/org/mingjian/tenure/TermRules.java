package org.mingjian.tenure;

import java.time.LocalDate;
import org.mingjian.kernel.Rejection;

/** How long a supervisor serves. */
public final class TermRules {
    /**
     * Years of one term.
     *
     * @article 12
     */
    public static final int YEARS = 3;

    private TermRules() {}

    /**
     * Refuses a term that ends before it begins, or lasts longer than its years.
     *
     * @article 12
     */
    static void check(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Rejection(TenureRule.TERM_REVERSED);
        }
        if (last.isAfter(lastDay(first))) {
            throw new Rejection(TenureRule.TERM_TOO_LONG, lastDay(first));
        }
    }

    /**
     * The last day of a term that begins on the given day: the day before its third anniversary; a term begun on 29
     * February ends on 28 February.
     *
     * @article 12
     */
    public static LocalDate lastDay(LocalDate start) {
        LocalDate anniversary = start.plusYears(YEARS);
        return anniversary.getDayOfMonth() == start.getDayOfMonth() ? anniversary.minusDays(1) : anniversary;
    }
}
