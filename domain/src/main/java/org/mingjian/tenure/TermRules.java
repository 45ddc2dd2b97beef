package org.mingjian.tenure;

import java.time.LocalDate;

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
