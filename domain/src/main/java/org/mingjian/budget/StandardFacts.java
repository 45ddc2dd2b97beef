package org.mingjian.budget;

import java.time.LocalDate;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;

/**
 * What a standard says.
 *
 * @param code the same for all standards of one thing, one after the other
 * @param hard whether what exceeds it is refused; else it needs a reason
 */
public record StandardFacts(
        String code, String name, String unit, Money ceiling, boolean hard, LocalDate effectiveFrom, String basis) {
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_UNIT = 10;
    private static final int LONGEST_BASIS = 200;

    void check() {
        if (code.isBlank() || name.isBlank() || unit.isBlank()) {
            throw new Rejection(BudgetRule.STANDARD_NAMELESS);
        }
        shorter(code, LONGEST_CODE);
        shorter(name, LONGEST_NAME);
        shorter(unit, LONGEST_UNIT);
        shorter(basis, LONGEST_BASIS);
        if (!ceiling.isPositive()) {
            throw new Rejection(BudgetRule.AMOUNT_NOT_POSITIVE);
        }
    }

    private static void shorter(String text, int longest) {
        if (text.length() > longest) {
            throw new Rejection(BudgetRule.TEXT_TOO_LONG, longest);
        }
    }
}
