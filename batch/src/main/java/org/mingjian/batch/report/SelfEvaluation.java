package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetLine;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.Matters;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Words;
import org.mingjian.reports.report.Table;
import org.mingjian.reports.report.Table.Shape;

/**
 * The performance self-evaluation (绩效自评表) of 10 points for the rate of use, 50 for output, 30 for benefit and 10 for
 * satisfaction. What is known is filled in; what is not yet recorded says so, and only the rate of use gives its score
 * by itself.
 *
 * @article 16
 */
record SelfEvaluation(FundFigures figures) {
    private static final Words WORDS = FundText.WORDS;
    private static final BigDecimal POINTS = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The money, of this year and carried in; what was carried in is spent first. */
    Table funding() {
        Money initial = figures.whole().line().initial();
        Money carriedIn = figures.whole().line().carriedIn();
        Money spent = figures.whole().line().spent();
        Money spentOfCarried = Money.sum(figures.lines().stream()
                .map(FundLine::line)
                .map(SelfEvaluation::spentOfCarried)
                .toList());
        return new Table(
                Shape.FUNDING,
                null,
                WORDS.of("legend.tenThousands"),
                List.of(
                        row(
                                "funding.year",
                                initial,
                                figures.whole().total().minus(carriedIn),
                                spent.minus(spentOfCarried)),
                        row("funding.carried", Money.ZERO, carriedIn, spentOfCarried),
                        row("funding.other", Money.ZERO, Money.ZERO, Money.ZERO)),
                List.of(
                        WORDS.of("funding.whole"),
                        Amount.tenThousands(initial),
                        Amount.tenThousands(figures.whole().total()),
                        Amount.tenThousands(spent),
                        POINTS.toPlainString(),
                        Amount.percent(figures.whole().rate()),
                        score()));
    }

    private static Money spentOfCarried(BudgetLine line) {
        return line.spent().isNegative() ? Money.ZERO : line.carriedIn().min(line.spent());
    }

    private static List<String> row(String name, Money initial, Money total, Money spent) {
        return List.of(
                WORDS.of(name),
                Amount.tenThousands(initial),
                Amount.tenThousands(total),
                Amount.tenThousands(spent),
                "",
                Amount.percent(Amount.share(spent, total)),
                "");
    }

    /** As many of the ten points as the rate of use is of the whole. */
    String score() {
        return figures.whole()
                .rate()
                .map(rate -> rate.min(HUNDRED)
                        .multiply(POINTS)
                        .divide(HUNDRED, 1, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse(SummaryText.orDash(null));
    }

    Table sheet() {
        Matters matters = figures.matters();
        return new Table(
                Shape.EVALUATION,
                null,
                "",
                List.of(
                        List.of(
                                WORDS.of("evaluation.rate"),
                                WORDS.of("evaluation.rate.is"),
                                POINTS.toPlainString(),
                                figures.whole().rate().map(rate -> rate + "%").orElse(SummaryText.orDash(null)),
                                score(),
                                WORDS.of("evaluation.rate.note")),
                        unknown(WORDS.of("evaluation.output"), "activities", "10"),
                        unknown("", "trainings", "10"),
                        known("concluded", "10", WORDS.of("evaluation.matters", matters.concluded())),
                        known("acceptance", "5", percent(matters.acceptanceRate())),
                        known("inTime", "10", percent(matters.inTimeRate())),
                        known(
                                "cost",
                                "5",
                                WORDS.of(
                                        "evaluation.cost.is",
                                        Amount.tenThousands(
                                                figures.whole().line().spent()),
                                        Amount.tenThousands(figures.whole().total()))),
                        unknown(WORDS.of("evaluation.benefit"), "society", "15"),
                        unknown("", "lasting", "15"),
                        unknown(WORDS.of("evaluation.satisfaction"), "satisfaction.of", "10")),
                List.of(WORDS.of("total"), "", HUNDRED.toPlainString(), "", WORDS.of("evaluation.open"), ""));
    }

    private static List<String> known(String name, String points, String value) {
        return List.of(
                "",
                WORDS.of("evaluation." + name),
                points,
                value,
                WORDS.of("evaluation.open"),
                WORDS.of("evaluation." + name + ".note"));
    }

    private static List<String> unknown(String first, String name, String points) {
        return List.of(
                first,
                WORDS.of("evaluation." + name),
                points,
                WORDS.of("evaluation.unknown"),
                WORDS.of("evaluation.open"),
                WORDS.of("evaluation.unknown.note"));
    }

    static String percent(@Nullable BigDecimal rate) {
        return Optional.ofNullable(rate)
                .map(known -> known.toPlainString() + "%")
                .orElse(SummaryText.orDash(null));
    }
}
