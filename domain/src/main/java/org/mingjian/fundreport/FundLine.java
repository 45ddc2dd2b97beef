package org.mingjian.fundreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.YearEnd;
import org.mingjian.kernel.Money;

/**
 * A row of the table of the fund's use (经费使用情况表), or its last one with all of them together. What is worked out of the
 * five amounts of the line stands beside it as the database added it up, so that the two can be held against each
 * other.
 *
 * @param total 调整后预算数
 * @param available 可用余额
 * @param surplus 结余 as of the end of the period
 */
public record FundLine(BudgetLine line, Money total, Money available, Money surplus) {
    /** A line with its amounts as they must be. */
    public static FundLine of(BudgetLine line) {
        return new FundLine(
                line, line.total(), line.available(), YearEnd.of(line).surplus());
    }

    /** 结转: what goes over into the next year. */
    public Money carried() {
        return available.minus(surplus);
    }

    /** 执行率 in percent; absent where there was nothing to spend. */
    public Optional<BigDecimal> rate() {
        return line.rate();
    }

    /** All amounts of the row that are printed, in their order. */
    public List<Money> amounts() {
        return List.of(
                line.initial(),
                line.carriedIn(),
                line.adjusted(),
                total,
                line.spent(),
                line.committed(),
                available,
                carried(),
                surplus);
    }
}
