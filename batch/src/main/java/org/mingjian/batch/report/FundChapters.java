package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.Finding;
import org.mingjian.budget.Funds.Adjustment;
import org.mingjian.fundreport.Assessment;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Words;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.Chapter;
import org.mingjian.reports.report.Chart;
import org.mingjian.reports.report.Table;

/** The nine parts of a report on the fund. */
record FundChapters(Snapshot snapshot, FundFigures figures, Printable printable) {
    private static final Words WORDS = FundText.WORDS;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** So many findings are told one by one; the others are in the portal. */
    private static final int TOLD = 8;

    List<Chapter> all() {
        FundTables tables = new FundTables(figures, printable);
        return List.of(
                chapter(1, "basis", List.of(basis())),
                chapter(2, "budget", budget()),
                chapter(
                        3,
                        "use",
                        List.of(use()),
                        null,
                        List.of(
                                tables.byClass(title(1, "class")),
                                tables.byActivity(title(2, "activity")),
                                tables.byQuarter(title(3, "quarter")))),
                chapter(4, "rate", rate(), course(), List.of()),
                chapter(5, "remains", remains()),
                chapter(6, "compliance", compliance()),
                chapter(7, "performance", performance()),
                chapter(8, "problems", problems()),
                chapter(
                        9,
                        "annexes",
                        List.of(WORDS.of("annexes.use"), WORDS.of("annexes.ledger"), WORDS.of("annexes.evaluation"))));
    }

    private static Chapter chapter(int number, String name, List<String> paragraphs) {
        return chapter(number, name, paragraphs, null, List.of());
    }

    private static Chapter chapter(
            int number, String name, List<String> paragraphs, @Nullable Chart chart, List<Table> tables) {
        return new Chapter(
                SummaryText.WORDS.of("numeral." + number) + "、" + WORDS.of("chapter." + name),
                paragraphs,
                List.of(),
                chart,
                tables);
    }

    private static String title(int number, String name) {
        return "（" + SummaryText.WORDS.of("numeral." + number) + "）" + WORDS.of("table." + name);
    }

    private String basis() {
        return WORDS.of("basis", printable.of(figures.document()), figures.functionCode());
    }

    private List<String> budget() {
        FundLine whole = figures.whole();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(WORDS.of(
                "budget",
                Amount.tenThousands(whole.line().initial()),
                Amount.tenThousands(whole.line().carriedIn()),
                Amount.tenThousands(whole.line().adjusted()),
                Amount.tenThousands(whole.total())));
        if (figures.adjustments().isEmpty()) {
            paragraphs.add(WORDS.of("budget.unadjusted"));
        }
        List<Adjustment> inOrder = new ArrayList<>(figures.adjustments());
        Collections.reverse(inOrder);
        inOrder.forEach(adjustment -> paragraphs.add(adjustment(adjustment)));
        return paragraphs;
    }

    private String adjustment(Adjustment adjustment) {
        Money amount = adjustment.amount();
        return WORDS.of(
                amount.isNegative() ? "budget.less" : "budget.more",
                DAY.format(adjustment.day()),
                printable.of(adjustment.document()),
                printable.of(adjustment.economicClass().label()),
                (amount.isNegative() ? amount.negated() : amount).grouped(),
                adjustment.reason().isBlank() ? "" : WORDS.of("budget.reason", printable.of(adjustment.reason())));
    }

    private String use() {
        return WORDS.of(
                "use",
                DAY.format(figures.lastDay()),
                figures.payments().size(),
                figures.whole().line().spent().grouped(),
                Amount.tenThousands(figures.whole().line().spent()));
    }

    private List<String> rate() {
        FundFront front = new FundFront(snapshot, figures, printable);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(front.pace());
        String reasons = snapshot.written().reasons();
        if (!reasons.isEmpty()) {
            paragraphs.add(WORDS.of("rate.reasons"));
            lines(reasons).forEach(paragraphs::add);
        } else if (figures.owesReasons()) {
            paragraphs.add(WORDS.of("rate.reasons.missing"));
        }
        return paragraphs;
    }

    private List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(printable::of).toList();
    }

    /** The rate of use against the time that has passed, month by month. */
    private @Nullable Chart course() {
        Money total = figures.whole().total();
        int months = figures.months().size();
        if (total.isZero() || months < 2) {
            return null;
        }
        int year = figures.period().year();
        return new Chart(
                WORDS.of("chart"),
                Chart.Kind.LINE,
                IntStream.rangeClosed(1, months)
                        .mapToObj(month -> WORDS.of("month", month))
                        .toList(),
                List.of(
                        new Chart.Series(
                                WORDS.of("key.rate"),
                                figures.months().stream()
                                        .map(spent -> whole(spent.amount(), total.amount()))
                                        .toList()),
                        new Chart.Series(
                                WORDS.of("key.time"),
                                IntStream.rangeClosed(1, months)
                                        .mapToObj(month -> passed(LocalDate.of(year, month, 1)))
                                        .toList())));
    }

    private static Integer passed(LocalDate month) {
        LocalDate last = month.withDayOfMonth(month.lengthOfMonth());
        return whole(BigDecimal.valueOf(last.getDayOfYear()), BigDecimal.valueOf(last.lengthOfYear()));
    }

    /** In whole percent, for the picture alone. */
    private static Integer whole(BigDecimal part, BigDecimal of) {
        return part.multiply(HUNDRED).divide(of, 0, RoundingMode.HALF_UP).intValueExact();
    }

    private List<String> remains() {
        FundLine whole = figures.whole();
        if (!figures.period().wholeYear()) {
            return List.of(WORDS.of(
                    "remains.later",
                    Amount.tenThousands(whole.available()),
                    Amount.tenThousands(whole.line().committed())));
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(WORDS.of(
                "remains",
                Amount.tenThousands(whole.available()),
                Amount.tenThousands(whole.carried()),
                Amount.tenThousands(whole.surplus())));
        paragraphs.add(WORDS.of(figures.yearFrozen() ? "remains.frozen" : "remains.open"));
        return paragraphs;
    }

    private List<String> compliance() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(WORDS.of("compliance"));
        List<Finding> findings = figures.findings();
        if (findings.isEmpty()) {
            paragraphs.add(WORDS.of("compliance.none"));
        } else {
            paragraphs.add(WORDS.of("compliance.some", findings.size()));
            findings.stream()
                    .limit(TOLD)
                    .map(finding -> WORDS.of("compliance.finding", finding.request(), printable.of(finding.text())))
                    .forEach(paragraphs::add);
            if (findings.size() > TOLD) {
                paragraphs.add(WORDS.of("compliance.more", findings.size() - TOLD));
            }
        }
        return paragraphs;
    }

    private List<String> performance() {
        Assessment assessment = snapshot.written().assessment();
        return List.of(
                WORDS.of("performance.rate", new SelfEvaluation(figures, assessment, printable).score()),
                WORDS.of(
                        "performance.matters",
                        figures.matters().received(),
                        figures.matters().concluded(),
                        SelfEvaluation.percent(figures.matters().acceptanceRate()),
                        SelfEvaluation.percent(figures.matters().adoptionRate()),
                        SelfEvaluation.percent(figures.matters().inTimeRate())),
                WORDS.of(assessment.complete() ? "performance.assessed" : "performance.unknown"));
    }

    private List<String> problems() {
        String written = snapshot.written().nextSteps();
        return written.isEmpty() ? List.of(WORDS.of("problems.missing")) : lines(written);
    }
}
