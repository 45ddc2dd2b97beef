package org.mingjian.tenure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;

/**
 * What is entered of a supervisor.
 *
 * @param servesTo the last day; where it is absent the term lasts its three years
 * @param userId the account she works with, if any
 */
public record SupervisorFacts(
        String name,
        Source source,
        LocalDate servesFrom,
        @Nullable LocalDate servesTo,
        @Nullable Long userId) {
    private static final int LONGEST_NAME = 50;

    /** Refuses what no supervisor can be. */
    void check() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Rejection(TenureRule.NAME_BLANK, LONGEST_NAME);
        }
        TermRules.check(servesFrom, lastDay());
    }

    LocalDate lastDay() {
        return servesTo == null ? TermRules.lastDay(servesFrom) : servesTo;
    }
}
