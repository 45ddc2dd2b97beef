package org.mingjian.budget;

import org.mingjian.kernel.Money;

/**
 * What is left of a line at the year's end. What was carried in is spent first; what of it is left again goes back or
 * is used otherwise (结余), the rest is carried into the next year (结转) (R16-6).
 *
 * @param surplus 结余: carried in, and again not spent
 * @param carried 结转: what goes over into the next year
 * @article 16
 */
public record YearEnd(BudgetLine line, Money surplus, Money carried) {
    /** What is left of a line. */
    public static YearEnd of(BudgetLine line) {
        Money unspent = line.carriedIn().minus(line.spent());
        Money surplus = unspent.isPositive() ? unspent.min(line.available()) : Money.ZERO;
        return new YearEnd(line, surplus, line.available().minus(surplus));
    }
}
