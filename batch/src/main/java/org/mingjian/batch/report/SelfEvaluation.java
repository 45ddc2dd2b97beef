package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetLine;
import org.mingjian.fundreport.Assessment;
import org.mingjian.fundreport.Assessment.Score;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.Indicator;
import org.mingjian.fundreport.Matters;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Texts;
import org.mingjian.kernel.Words;
import org.mingjian.reports.report.Table;
import org.mingjian.reports.report.Table.Shape;

/**
 * The performance self-evaluation (绩效自评表) of 10 points for the rate of use, 50 for output, 30 for benefit and 10 for
 * satisfaction. What the records know is filled in, the rest is what the bureau has said; only the rate of use gives
 * its points by itself.
 *
 * @article 16
 */
record SelfEvaluation(FundFigures figures, Assessment assessment, Printable printable) {
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
        return rate().map(BigDecimal::toPlainString).orElse(SummaryText.orDash(null));
    }

    private Optional<BigDecimal> rate() {
        return figures.whole()
                .rate()
                .map(rate -> rate.min(HUNDRED).multiply(POINTS).divide(HUNDRED, 1, RoundingMode.HALF_UP));
    }

    Table sheet() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                WORDS.of("evaluation.rate"),
                WORDS.of("evaluation.rate.is"),
                POINTS.toPlainString(),
                figures.whole().rate().map(rate -> rate + "%").orElse(SummaryText.orDash(null)),
                score(),
                WORDS.of("evaluation.rate.note")));
        for (Indicator indicator : Indicator.values()) {
            rows.add(row(indicator));
        }
        return new Table(
                Shape.EVALUATION,
                null,
                "",
                rows,
                List.of(WORDS.of("total"), "", HUNDRED.toPlainString(), "", sum(), ""));
    }

    /** All points, once every indicator has its own. */
    private String sum() {
        return assessment.complete()
                ? rate().map(assessment.points()::add)
                        .map(BigDecimal::toPlainString)
                        .orElse(SummaryText.orDash(null))
                : WORDS.of("evaluation.open");
    }

    private List<String> row(Indicator indicator) {
        Optional<Score> score = assessment.of(indicator);
        String value = counted(indicator);
        return List.of(
                group(indicator),
                Texts.of(indicator),
                indicator.points().toPlainString(),
                value.isEmpty()
                        ? score.map(Score::value)
                                .filter(said -> !said.isEmpty())
                                .map(printable::of)
                                .orElse(WORDS.of("evaluation.unknown"))
                        : value,
                score.flatMap(given -> Optional.ofNullable(given.points()))
                        .map(BigDecimal::toPlainString)
                        .orElse(WORDS.of("evaluation.open")),
                WORDS.of("evaluation." + indicator + ".note"));
    }

    /** The heading above the first indicator of a group. */
    private static String group(Indicator indicator) {
        return switch (indicator) {
            case ACTIVITIES -> WORDS.of("evaluation.output");
            case SOCIETY -> WORDS.of("evaluation.benefit");
            case SATISFACTION -> WORDS.of("evaluation.satisfaction");
            default -> "";
        };
    }

    /** What the records say of it; empty where they say nothing. */
    private String counted(Indicator indicator) {
        Matters matters = figures.matters();
        return switch (indicator) {
            case CONCLUDED -> WORDS.of("evaluation.matters", matters.concluded());
            case ADOPTION -> percent(matters.adoptionRate());
            case IN_TIME -> percent(matters.inTimeRate());
            case COST ->
                WORDS.of(
                        "evaluation.cost.is",
                        Amount.tenThousands(figures.whole().line().spent()),
                        Amount.tenThousands(figures.whole().total()));
            case ACTIVITIES, TRAININGS, SOCIETY, LASTING, SATISFACTION -> "";
        };
    }

    static String percent(@Nullable BigDecimal rate) {
        return Optional.ofNullable(rate)
                .map(known -> known.toPlainString() + "%")
                .orElse(SummaryText.orDash(null));
    }
}
