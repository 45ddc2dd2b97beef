package org.mingjian.fundreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.budget.Finding;
import org.mingjian.budget.Funds.Adjustment;
import org.mingjian.budget.PaymentRow;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;

/**
 * Everything the report on the fund says in numbers, as frozen.
 *
 * @param cutoff the end of the period, or the moment of freezing where the period was not over
 * @param yearFrozen whether the year was closed already, so that nothing of it can change any more
 * @param functionCode of the classification by function (支出功能分类科目)
 * @param document by which the fund was granted
 * @param lines by economic class
 * @param whole all lines together, added up by the database from the entries
 * @param activities the largest first
 * @param quarters those that have begun
 * @param months what was spent by the end of each month of the period
 * @param payments the ledger of what was spent, payees masked
 * @param otherYears what came back of other years' spending: it is in no line
 * @param findings what the warnings of the year's requests say
 * @article 16
 */
public record FundFigures(
        FundPeriod period,
        Instant cutoff,
        Instant frozenAt,
        String askedBy,
        boolean yearFrozen,
        String functionCode,
        String document,
        List<FundLine> lines,
        FundLine whole,
        List<Adjustment> adjustments,
        List<Share> activities,
        List<Share> quarters,
        List<Money> months,
        List<PaymentRow> payments,
        List<PaymentRow> otherYears,
        List<Finding> findings,
        Matters matters) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Below this share of the budget the report says why so little was spent, in percent. */
    private static final BigDecimal EXPECTED_RATE = new BigDecimal("90");

    /** The last day that is counted. */
    public LocalDate lastDay() {
        return DistrictTime.day(cutoff.minusNanos(1));
    }

    /** 时间进度: how much of the year had passed, in percent. */
    public BigDecimal timeElapsed() {
        LocalDate last = lastDay();
        return BigDecimal.valueOf(last.getDayOfYear())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(last.lengthOfYear()), 1, RoundingMode.HALF_UP);
    }

    /** Whether so little was spent of the year's budget that the report must say why; unrounded. */
    public boolean owesReasons() {
        return period.wholeYear()
                && whole.total().isPositive()
                && whole.line()
                                .spent()
                                .amount()
                                .multiply(HUNDRED)
                                .compareTo(whole.total().amount().multiply(EXPECTED_RATE))
                        < 0;
    }
}
