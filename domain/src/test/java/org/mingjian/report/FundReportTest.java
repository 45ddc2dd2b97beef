package org.mingjian.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.Budgets;
import org.mingjian.budget.ClosingYears;
import org.mingjian.budget.DecidingExpenses;
import org.mingjian.budget.EntryKind;
import org.mingjian.budget.Funds;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.budget.PayingExpenses;
import org.mingjian.budget.Reconciling;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.fundreport.Assessment;
import org.mingjian.fundreport.Assessment.Score;
import org.mingjian.fundreport.FrozenEntries;
import org.mingjian.fundreport.FrozenEntry;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundFiguresJson;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.FundRules;
import org.mingjian.fundreport.Indicator;
import org.mingjian.fundreport.Share;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Ledgers;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** The report on the year's fund: from a request to a signed report. */
class FundReportTest {
    private static final FundPeriod THE_YEAR = FundPeriod.year(YEAR);
    private static final Duration TO_NEW_YEAR = Duration.ofDays(43);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);
    private long print;
    private long training;

    @BeforeEach
    void open() {
        budgets.people();
        budgets.fund(YEAR);
        print = budgets.line(YEAR, "30202", "1000", "300");
        training = budgets.line(YEAR, "30216", "5000");
    }

    private static Snapshot freeze(String run, ReportPeriod period) {
        DOMAIN.asTask();
        return DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, period, null, "test"));
    }

    private static Report file(String run, ReportPeriod period) {
        Snapshot snapshot = freeze(run, period);
        DOMAIN.get(Checking.class).check(run);
        DOMAIN.get(Filing.class).keep(snapshot, new ByteArrayInputStream(run.getBytes()));
        return DOMAIN.get(Filing.class).file(snapshot);
    }

    private static FundLine line(FundFigures figures, String code) {
        return figures.lines().stream()
                .filter(line -> line.line().economicClass().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Money entries(Snapshot snapshot, String code, EntryKind kind) {
        return Money.sum(DOMAIN.get(FrozenEntries.class).of(snapshot.id(), code, kind).stream()
                .map(FrozenEntry::amount)
                .toList());
    }

    @Test
    void what_was_asked_for_approved_and_paid_is_in_the_report_with_its_voucher_and_nothing_else() {
        budgets.paid(print, "812.34");
        budgets.approved(training, "2000");
        budgets.submitted(training, "999");

        Snapshot snapshot = freeze("run", THE_YEAR);
        FundFigures figures = snapshot.fund();

        assertThat(line(figures, "30202").line().spent()).isEqualTo(Money.of("812.34"));
        assertThat(line(figures, "30202").rate())
                .hasValueSatisfying(rate -> assertThat(rate).hasToString("62.5"));
        assertThat(line(figures, "30216").line().committed()).isEqualTo(Money.of("2000"));
        assertThat(figures.whole().line().spent()).isEqualTo(Money.of("812.34"));
        assertThat(figures.whole().available()).isEqualTo(Money.of("3487.66"));
        assertThat(figures.payments()).singleElement().satisfies(row -> {
            assertThat(row.voucher()).isEqualTo("PZ-2026-0001");
            assertThat(row.amount()).isEqualTo(Money.of("812.34"));
            assertThat(row.payee()).isEqualTo("张＊＊");
        });
        assertThat(figures.activities()).containsExactly(new Share("上半年案卷评查", Money.of("812.34"), 1));
        assertThat(figures.quarters()).containsExactly(new Share("4", Money.of("812.34"), 1));
        assertThat(FundRules.broken(figures)).isEmpty();
    }

    @Test
    void every_amount_is_the_sum_of_frozen_entries_whatever_happens_afterwards() {
        budgets.paid(print, "100");
        Snapshot snapshot = freeze("run", THE_YEAR);
        budgets.paid(print, "50");

        FundLine frozen = line(snapshot.fund(), "30202");
        assertThat(entries(snapshot, "30202", EntryKind.EXPENDITURE))
                .isEqualTo(frozen.line().spent());
        assertThat(entries(snapshot, "30202", EntryKind.INITIAL))
                .isEqualTo(frozen.line().initial());
        assertThat(entries(snapshot, "30202", EntryKind.CARRIED_IN))
                .isEqualTo(frozen.line().carriedIn());
        assertThat(entries(snapshot, "30202", EntryKind.COMMITMENT))
                .isEqualTo(frozen.line().committed());
        assertThat(DOMAIN.get(FrozenEntries.class).of(snapshot.id(), null, EntryKind.EXPENDITURE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.paper()).isEqualTo("PZ-2026-0001"));
        assertThat(line(freeze("again", THE_YEAR).fund(), "30202").line().spent())
                .isEqualTo(Money.of("150"));
        assertThat(freeze("run", THE_YEAR).id()).isEqualTo(snapshot.id());
    }

    @Test
    void a_refund_is_a_negative_payment_of_its_day() {
        long payment = budgets.paid(print, "500");
        budgets.act("pays");
        DOMAIN.get(PayingExpenses.class).refund(payment, Money.of("120"), TODAY, "多付");

        FundFigures figures = freeze("run", THE_YEAR).fund();

        assertThat(figures.whole().line().spent()).isEqualTo(Money.of("380"));
        assertThat(figures.payments())
                .extracting(row -> row.amount().toString())
                .containsExactly("500.00", "-120.00");
    }

    @Test
    void what_comes_back_of_another_year_touches_no_line_and_is_told_apart() {
        long payment = budgets.paid(print, "500");
        DOMAIN.clock().advance(TO_NEW_YEAR);
        LocalDate newYear = LocalDate.of(YEAR + 1, 1, 5);
        budgets.fund(YEAR + 1);
        budgets.line(YEAR + 1, "30202", "100");
        budgets.act("pays");
        DOMAIN.get(PayingExpenses.class).refund(payment, Money.of("120"), newYear, "多付");

        FundFigures after = freeze("after", FundPeriod.year(YEAR + 1)).fund();
        assertThat(after.whole().line().spent()).isEqualTo(Money.ZERO);
        assertThat(after.payments()).isEmpty();
        assertThat(after.otherYears())
                .singleElement()
                .satisfies(row -> assertThat(row.amount()).isEqualTo(Money.of("-120")));
        assertThat(freeze("before", THE_YEAR).fund().whole().line().spent()).isEqualTo(Money.of("500"));
    }

    @Test
    void three_quarters_count_what_happened_in_them_and_all_that_was_granted() {
        budgets.paid(print, "500");
        DOMAIN.asTask();
        DOMAIN.get(KeepingFunds.class).adjust(training, Money.of("-50"), "文", LocalDate.of(YEAR, 6, 30), "压减");

        FundFigures figures = freeze("run", new FundPeriod(YEAR, 3)).fund();

        assertThat(figures.whole().line().spent()).isEqualTo(Money.ZERO);
        assertThat(figures.whole().total()).isEqualTo(Money.of("6250"));
        assertThat(figures.adjustments()).hasSize(1);
        assertThat(figures.months()).hasSize(9);
        assertThat(figures.timeElapsed()).hasToString("74.8");
        assertThat(figures.owesReasons()).isFalse();
        assertThat(freeze("first", new FundPeriod(YEAR, 1)).fund().adjustments())
                .isEmpty();
    }

    @Test
    void matters_are_counted_as_the_summary_counts_them() {
        new Ledgers(DOMAIN)
                .bringIn(
                        "台账",
                        "1,甲,昌元街道,,,,2026-01-05,2026-01-06,,2026-01-20",
                        "2,乙,昌元街道,,,,2026-08-05,,2026-08-06,",
                        "3,丙,昌元街道,,,,2025-08-05,,,");
        FundFigures figures = freeze("run", THE_YEAR).fund();
        assertThat(figures.matters().received()).isEqualTo(2);
        assertThat(figures.matters().concluded()).isEqualTo(1);
        assertThat(figures.matters().acceptanceRate()).hasToString("50.0");
        assertThat(figures.matters().inTimeRate()).hasToString("100.0");
    }

    @RepeatedTest(8)
    void whatever_happens_in_a_year_the_report_says_what_the_lines_hold_and_adds_up(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Long> payments = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long line = random.nextBoolean() ? print : training;
            String amount = "%d.%02d".formatted(1 + random.nextInt(90), random.nextInt(100));
            switch (random.nextInt(5)) {
                case 0 -> budgets.submitted(line, amount);
                case 1 -> budgets.approved(line, amount);
                case 2 -> {
                    long id = budgets.approved(line, amount);
                    budgets.act("leader");
                    DOMAIN.get(DecidingExpenses.class).cancel(id, "不办了");
                }
                default -> payments.add(budgets.paid(line, amount));
            }
        }
        if (!payments.isEmpty()) {
            budgets.act("pays");
            DOMAIN.get(PayingExpenses.class).refund(payments.get(0), Money.of("0.37"), TODAY, "多付");
        }
        DOMAIN.asTask();
        DOMAIN.get(KeepingFunds.class).adjust(training, Money.of("-12.34"), "文", TODAY, "");

        Snapshot snapshot = freeze("run", THE_YEAR);
        FundFigures figures = snapshot.fund();

        DOMAIN.get(Checking.class).check("run");
        List<BudgetLine> kept = DOMAIN.get(Funds.class).lines(YEAR);
        assertThat(figures.lines()).hasSameSizeAs(kept);
        for (BudgetLine line : kept) {
            FundLine frozen = line(figures, line.economicClass().code());
            assertThat(FundLine.of(line).amounts()).isEqualTo(frozen.amounts());
        }
        assertThat(FundFiguresJson.read(snapshot.json())).isEqualTo(figures);
        budgets.everythingAddsUp();
    }

    @Test
    void the_years_report_is_signed_after_the_year_is_frozen_and_reconciled_and_the_reasons_are_given() {
        budgets.paid(print, "500");
        Report early = file("early", THE_YEAR);
        assertThat(missing(early)).contains(ReportRule.PERIOD_NOT_OVER, ReportRule.YEAR_NOT_FROZEN);

        DOMAIN.clock().advance(TO_NEW_YEAR);
        budgets.act("pays");
        DOMAIN.get(ClosingYears.class).freeze(YEAR);
        assertThat(missing(early)).contains(ReportRule.FROZEN_AFTERWARDS, ReportRule.RATE_WITHOUT_REASONS);

        Report second = file("second", THE_YEAR);
        assertThat(second.versionNumber()).isEqualTo(2);
        assertThat(missing(second))
                .contains(ReportRule.RATE_WITHOUT_REASONS)
                .doesNotContain(ReportRule.YEAR_NOT_FROZEN);

        budgets.act("pays");
        DOMAIN.get(Wordings.class).write(THE_YEAR, null, new Passages("", "尾款下年支付。", ""));
        Report third = file("third", THE_YEAR);
        assertThat(missing(third)).containsExactly(ReportRule.NOT_RECONCILED, ReportRule.ASSESSMENT_INCOMPLETE);

        budgets.act("pays");
        DOMAIN.get(Wordings.class).write(THE_YEAR, null, new Passages("", "尾款下年支付。", "", assessed()));
        third = file("fourth", THE_YEAR);
        assertThat(missing(third)).containsExactly(ReportRule.NOT_RECONCILED);

        budgets.act("pays");
        DOMAIN.get(Reconciling.class).enterTotal(YEAR, Money.of("400"));
        assertThat(missing(third)).containsExactly(ReportRule.NOT_RECONCILED);
        budgets.act("pays");
        DOMAIN.get(Reconciling.class).enterTotal(YEAR, Money.of("500"));
        assertThat(missing(third)).isEmpty();

        budgets.act("leader");
        DOMAIN.get(Filing.class).sign(third.id(), new ByteArrayInputStream(new byte[] {7}));
        assertThat(missing(third)).containsExactly(ReportRule.ALREADY_SIGNED);
    }

    private static Assessment assessed() {
        return new Assessment(Arrays.stream(Indicator.values())
                .collect(toMap(indicator -> indicator, indicator -> Score.of(indicator, "好", "4.5"))));
    }

    @Test
    void a_quarter_needs_no_more_than_to_be_over() {
        Report report = file("run", new FundPeriod(YEAR, 3));
        assertThat(missing(report)).isEmpty();
        budgets.act("leader");
        DOMAIN.get(Filing.class).sign(report.id(), new ByteArrayInputStream(new byte[] {7}));
        assertThat(DOMAIN.get(Reports.class).find(report.id()).orElseThrow().signedBy())
                .isEqualTo("leader");
        assertThat(DOMAIN.get(Reports.class).lastSigned()).isEmpty();
    }

    private static List<Object> missing(Report report) {
        return DOMAIN.get(Filing.class).missing(report.id()).stream()
                .<Object>map(Rejection::rule)
                .toList();
    }

    @Test
    void a_year_without_a_fund_has_no_report() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> freeze("run", FundPeriod.year(2001)))
                .withMessageContaining("2001");
    }

    @Test
    void finance_makes_and_reads_it_and_the_summary_not() {
        budgets.act("pays");
        Freezing freezing = DOMAIN.get(Freezing.class);
        assertThat(freezing.freeze(new ReportRequest("run", THE_YEAR, null, "pays"))
                        .period())
                .isEqualTo(THE_YEAR);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> freezing.freeze(new ReportRequest("other", new HalfYear(YEAR, 1), null, "pays")));
        file("summary", new HalfYear(YEAR, 1));
        file("fund", THE_YEAR);
        budgets.act("pays");
        assertThat(DOMAIN.get(Reports.class)
                        .page(null, null, Recency.NEWEST, Optional.empty(), 5)
                        .rows())
                .extracting(ReportRow::kind)
                .containsExactly(ReportKind.FUND);
        assertThat(DOMAIN.get(Reports.class).newest(new HalfYear(YEAR, 1))).isEmpty();
        assertThat(DOMAIN.get(Snapshots.class).ofRun("summary")).isEmpty();
        new Accounts(DOMAIN).actAs(Role.GOV_LEADER, null);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> freezing.freeze(new ReportRequest("third", THE_YEAR, null, "x")));
    }

    @Test
    void the_records_behind_an_amount_take_one_query_and_what_is_missing_before_signing_a_few() {
        budgets.paid(print, "10");
        Report report = file("run", THE_YEAR);
        assertThat(Statements.during(
                        () -> DOMAIN.get(FrozenEntries.class).of(report.snapshotId(), "30202", EntryKind.EXPENDITURE)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> DOMAIN.get(Filing.class).missing(report.id())))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void the_library_tells_the_kinds_apart() {
        file("run", new FundPeriod(YEAR, 1));
        Reports reports = DOMAIN.get(Reports.class);
        assertThat(reports.page(ReportKind.FUND, null, Recency.NEWEST, Optional.empty(), 5)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("2026年1至3月专项经费使用情况报告"));
        assertThat(reports.page(ReportKind.SEMIANNUAL, null, Recency.NEWEST, Optional.empty(), 5)
                        .rows())
                .isEmpty();
        assertThat(reports.unsigned(TODAY)).hasSize(1);
    }
}
