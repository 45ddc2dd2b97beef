package org.mingjian.fundreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.Funds.Adjustment;
import org.mingjian.budget.PaymentRow;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;

/** What must hold of the fund's figures, and what is printed where rounding shows. */
class FundRulesTest {
    private static final int YEAR = 2025;

    private static Money fen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    private static BudgetLine line(
            String code, long initial, long carriedIn, long adjusted, long spent, long committed) {
        return new BudgetLine(
                0,
                YEAR,
                new EconomicClass(code, "某费", true),
                fen(initial),
                fen(carriedIn),
                fen(adjusted),
                fen(spent),
                fen(committed));
    }

    private static FundLine whole(List<FundLine> lines) {
        BudgetLine sum = BudgetLine.sum(YEAR, lines.stream().map(FundLine::line).toList());
        return new FundLine(
                sum,
                sum.total(),
                sum.available(),
                Money.sum(lines.stream().map(FundLine::surplus).toList()));
    }

    private static FundFigures figures(List<FundLine> lines, FundLine whole) {
        Money spent = Money.sum(lines.stream().map(line -> line.line().spent()).toList());
        Instant end = DistrictTime.startOf(LocalDate.of(YEAR + 1, 1, 1));
        EconomicClass any = new EconomicClass("30202", "印刷费", false);
        return new FundFigures(
                FundPeriod.year(YEAR),
                end,
                end,
                "test",
                true,
                "2040612",
                "文",
                lines,
                whole,
                List.of(new Adjustment(1, any, whole.line().adjusted(), LocalDate.of(YEAR, 6, 30), "文", "", "某")),
                List.of(new Share("", spent, 1)),
                List.of(new Share("1", spent, 1)),
                List.of(spent),
                List.of(new PaymentRow(
                        1,
                        LocalDate.of(YEAR, 3, 1),
                        "PZ-2025-0001",
                        "印",
                        any,
                        "",
                        "荣＊＊",
                        spent,
                        1,
                        "JF-2025-0001",
                        1,
                        true)),
                List.of(),
                List.of(),
                new Matters(0, 0, null, null, null));
    }

    private static List<FundLine> randomYear(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> {
                    long initial = random.nextInt(50_000_000);
                    long carriedIn = random.nextBoolean() ? random.nextInt(5_000_000) : 0;
                    long adjusted = random.nextInt(10_000_000) - Math.min(initial, 5_000_000);
                    long total = initial + carriedIn + adjusted;
                    long spent = total == 0 ? 0 : (long) (random.nextInt(1001)) * total / 1000;
                    long committed = total == spent ? 0 : random.nextInt((int) Math.min(total - spent, 1_000_000) + 1);
                    return FundLine.of(line("302%02d".formatted(i), initial, carriedIn, adjusted, spent, committed));
                })
                .toList();
    }

    @RepeatedTest(200)
    void the_equations_hold_for_every_year_and_totals_are_rounded_from_unrounded_yuan(RepetitionInfo repetition) {
        List<FundLine> lines = randomYear(new Random(repetition.getCurrentRepetition()));
        FundFigures figures = figures(lines, whole(lines));

        assertThat(FundRules.broken(figures)).isEmpty();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.available().isNegative()).isFalse();
            assertThat(line.carried().plus(line.surplus())).isEqualTo(line.available());
            assertThat(line.total())
                    .isEqualTo(line.line()
                            .initial()
                            .plus(line.line().carriedIn())
                            .plus(line.line().adjusted()));
        });
        BigDecimal exact = lines.stream()
                .map(line -> line.line().spent().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(4);
        assertThat(figures.whole()
                        .line()
                        .spent()
                        .inTenThousands()
                        .subtract(exact)
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(FundFiguresJson.read(FundFiguresJson.write(figures).text())).isEqualTo(figures);
    }

    @RepeatedTest(100)
    void one_fen_that_is_wrong_anywhere_is_found(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<FundLine> lines = new ArrayList<>(randomYear(random));
        FundLine whole = whole(lines);
        int at = random.nextInt(lines.size());
        FundLine right = lines.get(at);
        lines.set(
                at,
                switch (random.nextInt(3)) {
                    case 0 ->
                        new FundLine(right.line(), right.total().plus(fen(1)), right.available(), right.surplus());
                    case 1 ->
                        new FundLine(
                                right.line(), right.total(), right.available().plus(fen(1)), right.surplus());
                    default ->
                        new FundLine(
                                right.line(),
                                right.total(),
                                right.available(),
                                right.surplus().plus(fen(1)));
                });

        assertThat(FundRules.broken(figures(lines, whole))).isNotEmpty();
    }

    @Test
    void what_is_broken_is_named_with_both_sides_and_the_difference() {
        FundLine overspent = FundLine.of(line("30216", 100_00, 0, 0, 150_00, 0));
        FundLine wrong = new FundLine(overspent.line(), fen(120_00), overspent.available(), Money.ZERO);

        assertThat(String.join("；", FundRules.broken(figures(List.of(wrong), whole(List.of(overspent))))))
                .contains("30216 某费：调整后预算数＝年初预算数＋上年结转＋调整数")
                .contains("左边 100.00，右边 120.00，相差 -20.00")
                .contains("30216 某费的可用余额小于零：-50.00 元")
                .contains("各科目的“调整后预算数”之和＝合计");
    }

    @Test
    void the_districts_own_budget_of_2025_shows_a_rounding_difference() {
        Money thisYear = Money.of("22777750.00");
        Money carriedIn = Money.of("884050.00");
        Money total = thisYear.plus(carriedIn);
        assertThat(thisYear.inTenThousands()).hasToString("2277.78");
        assertThat(carriedIn.inTenThousands()).hasToString("88.41");
        assertThat(total.inTenThousands()).hasToString("2366.18");
        assertThat(Rounding.shows(List.of(thisYear, carriedIn), total)).isTrue();
        FundLine line = FundLine.of(line("30227", 22_777_750_00L, 884_050_00L, 0, 0, 0));
        assertThat(Rounding.shows(figures(List.of(line), whole(List.of(line))))).isTrue();
    }

    @Test
    void nothing_is_said_of_rounding_where_it_does_not_show() {
        FundLine line = FundLine.of(line("30227", 100_000_00L, 0, 0, 50_000_00L, 0));
        assertThat(Rounding.shows(figures(List.of(line), whole(List.of(line))))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8999999, true", "9000000, false", "10000000, false"})
    void below_ninety_percent_the_report_owes_reasons(long spent, boolean owes) {
        FundLine line = FundLine.of(line("30227", 10_000_000, 0, 0, spent, 0));
        assertThat(figures(List.of(line), whole(List.of(line))).owesReasons()).isEqualTo(owes);
    }

    @Test
    void without_a_budget_there_is_no_rate_and_nothing_to_explain() {
        FundLine line = FundLine.of(line("30227", 0, 0, 0, 0, 0));
        FundFigures figures = figures(List.of(line), whole(List.of(line)));
        assertThat(figures.whole().rate()).isEmpty();
        assertThat(figures.owesReasons()).isFalse();
        assertThat(figures.timeElapsed()).hasToString("100.0");
    }
}
