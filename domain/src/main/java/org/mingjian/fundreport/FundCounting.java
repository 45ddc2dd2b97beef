package org.mingjian.fundreport;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.BudgetRule;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.Findings;
import org.mingjian.budget.Fund;
import org.mingjian.budget.Funds;
import org.mingjian.budget.PaymentRow;
import org.mingjian.budget.PaymentRows;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Counts a year of the fund up to a day: copies the entries that play a part into the snapshot and adds them up. What a
 * line was granted counts whatever its day; what happened to it counts by the day it happened.
 *
 * @article 16
 */
@ApplicationScoped
public class FundCounting {
    private static final String ENTRIES = """
            insert into snapshot_entry
              (snapshot_id, entry_id, economic_code, economic_name, needs_activity, kind, amount, day, activity, payment_id)
            select ?, e.id, c.code, c.name, c.needs_activity, e.kind, e.amount, e.day, coalesce(r.activity, ''), e.payment_id
            from budget_entry e join budget_line l on l.id = e.line_id join economic_class c on c.code = l.economic_code
              left join expense_request r on r.id = e.request_id
            where l.year = ? and (e.kind in ('INITIAL', 'CARRIED_IN') or e.day <= ?)
            """;

    private static final String SUMS = """
            coalesce(sum(amount) filter (where kind = 'INITIAL'), 0.00),
            coalesce(sum(amount) filter (where kind = 'CARRIED_IN'), 0.00),
            coalesce(sum(amount) filter (where kind = 'ADJUSTMENT'), 0.00),
            coalesce(sum(amount) filter (where kind = 'EXPENDITURE'), 0.00),
            coalesce(sum(amount) filter (where kind = 'COMMITMENT'), 0.00),
            coalesce(sum(amount) filter (where kind in ('INITIAL', 'CARRIED_IN', 'ADJUSTMENT')), 0.00),
            coalesce(sum(case when kind in ('EXPENDITURE', 'COMMITMENT') then -amount else amount end), 0.00)
            from snapshot_entry where snapshot_id = ?
            """;
    private static final int FIRST_SUM = 3;

    @Inject
    private EntityManager entities;

    @Inject
    private Funds funds;

    @Inject
    private PaymentRows payments;

    @Inject
    private Findings findings;

    @Inject
    private CurrentUser current;

    /**
     * Counts within the transaction that freezes.
     *
     * @throws Rejection if the year has no fund
     */
    public FundFigures count(long snapshotId, FundPeriod period, Instant now, String askedBy, Matters matters) {
        current.require(Permission.RUN_FUND_REPORTS);
        Fund fund = funds.find(period.year()).orElseThrow(() -> new Rejection(BudgetRule.FUND_MISSING, period.year()));
        Instant end = DistrictTime.startOf(period.to().plusDays(1));
        LocalDate last = now.isBefore(end) ? DistrictTime.day(now) : period.to();
        Sql.of(ENTRIES, snapshotId, period.year(), last).execute(entities);
        List<FundLine> lines = lines(snapshotId, period.year());
        List<PaymentRow> paid = payments.masked(period.from(), last);
        return new FundFigures(
                period,
                now.isBefore(end) ? now : end,
                now,
                askedBy,
                fund.frozen(),
                fund.functionCode(),
                fund.document(),
                lines,
                whole(snapshotId, period.year(), lines),
                funds.adjustments(period.year()).stream()
                        .filter(adjustment -> !adjustment.day().isAfter(last))
                        .toList(),
                shares(snapshotId, "activity", "2 desc, 1"),
                shares(snapshotId, "cast(extract(quarter from day) as text)", "1"),
                months(snapshotId, last.getMonthValue()),
                only(paid, PaymentRow::counted),
                only(paid, row -> !row.counted()),
                findings.upTo(last, fund.chiefLimit()),
                matters);
    }

    private List<FundLine> lines(long snapshotId, int year) {
        return Sql.of(
                        "select economic_code, economic_name, needs_activity, " + SUMS
                                + " group by 1, 2, 3 order by economic_code",
                        snapshotId)
                .list(entities, row -> {
                    BudgetLine line = line(
                            year, new EconomicClass(row.required(0), row.required(1), row.flag(2)), row, FIRST_SUM);
                    return new FundLine(
                            line, row.money(8), row.money(9), FundLine.of(line).surplus());
                });
    }

    private FundLine whole(long snapshotId, int year, List<FundLine> lines) {
        Money surplus = Money.sum(lines.stream().map(FundLine::surplus).toList());
        return Sql.of("select " + SUMS, snapshotId)
                .list(
                        entities,
                        row -> new FundLine(
                                line(year, BudgetLine.sum(year, List.of()).economicClass(), row, 0),
                                row.money(5),
                                row.money(6),
                                surplus))
                .get(0);
    }

    private static BudgetLine line(int year, EconomicClass economicClass, Sql.Row row, int first) {
        return new BudgetLine(
                0,
                year,
                economicClass,
                row.money(first),
                row.money(first + 1),
                row.money(first + 2),
                row.money(first + 3),
                row.money(first + 4));
    }

    private List<Share> shares(long snapshotId, String by, String order) {
        return Sql.of(
                        "select " + by + ", sum(amount), count(*) from snapshot_entry"
                                + " where kind = 'EXPENDITURE' and snapshot_id = ? group by 1 order by " + order,
                        snapshotId)
                .list(entities, row -> new Share(row.required(0), row.money(1), row.integer(2)));
    }

    /** What was spent by the end of each month. */
    private List<Money> months(long snapshotId, int last) {
        List<Money> months = new ArrayList<>(Collections.nCopies(last, Money.ZERO));
        Sql.of(
                        "select cast(extract(month from day) as integer), sum(amount) from snapshot_entry"
                                + " where kind = 'EXPENDITURE' and snapshot_id = ? group by 1",
                        snapshotId)
                .list(entities, row -> months.set(row.integer(0) - 1, row.money(1)));
        for (int i = 1; i < last; i++) {
            months.set(i, requireNonNull(months.get(i - 1)).plus(months.get(i)));
        }
        return months;
    }

    private static List<PaymentRow> only(List<PaymentRow> rows, Predicate<PaymentRow> which) {
        return rows.stream().filter(which).toList();
    }
}
