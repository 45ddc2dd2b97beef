package org.mingjian.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Money;

/**
 * A line of a year's fund: what may be spent on one economic class. Each amount is the sum of the line's entries of
 * that kind.
 *
 * @article 16
 */
public record BudgetLine(
        long id,
        int year,
        EconomicClass economicClass,
        Money initial,
        Money carriedIn,
        Money adjusted,
        Money spent,
        Money committed) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** 调整后预算数. */
    public Money total() {
        return initial.plus(carriedIn).plus(adjusted);
    }

    /** 可用余额; the database never lets it go below nothing. */
    public Money available() {
        return total().minus(spent).minus(committed);
    }

    /** 执行率 in percent, to one decimal, half up; absent where there was nothing to spend. */
    public Optional<BigDecimal> rate() {
        return total().isZero()
                ? Optional.empty()
                : Optional.of(spent.amount().multiply(HUNDRED).divide(total().amount(), 1, RoundingMode.HALF_UP));
    }

    /** All lines together, from the unrounded amounts. */
    public static BudgetLine sum(int year, List<BudgetLine> lines) {
        return new BudgetLine(
                0,
                year,
                new EconomicClass("", "", false),
                Money.sum(lines.stream().map(BudgetLine::initial).toList()),
                Money.sum(lines.stream().map(BudgetLine::carriedIn).toList()),
                Money.sum(lines.stream().map(BudgetLine::adjusted).toList()),
                Money.sum(lines.stream().map(BudgetLine::spent).toList()),
                Money.sum(lines.stream().map(BudgetLine::committed).toList()));
    }
}
