package org.mingjian.batch.report;

import static java.util.Comparator.comparing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.Funds.Adjustment;
import org.mingjian.budget.PaymentRow;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.Share;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Words;
import org.mingjian.reports.report.Table;
import org.mingjian.reports.report.Table.Shape;

/** The tables of a report on the fund, their cells as they are printed. */
record FundTables(FundFigures figures, Printable printable) {
    private static final Words WORDS = FundText.WORDS;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int LONGEST_NAME = 36;

    /** 表A 经费使用情况表. */
    Table use() {
        List<List<String>> rows = new ArrayList<>();
        for (FundLine line : figures.lines()) {
            EconomicClass economicClass = line.line().economicClass();
            rows.add(use(
                    String.valueOf(rows.size() + 1),
                    figures.functionCode(),
                    economicClass.code() + "\n" + printable.of(economicClass.name()),
                    line,
                    printable.of(remark(figures, line))));
        }
        return new Table(
                Shape.FUND,
                null,
                WORDS.of("legend.tenThousands"),
                rows,
                use("", "", WORDS.of("total"), figures.whole(), ""));
    }

    private List<String> use(String number, String function, String name, FundLine line, String remark) {
        return List.of(
                number,
                function,
                name,
                Amount.tenThousands(line.line().initial()),
                Amount.tenThousands(line.line().carriedIn()),
                Amount.tenThousands(line.line().adjusted()),
                Amount.tenThousands(line.total()),
                Amount.tenThousands(line.line().spent()),
                Amount.percent(line.rate()),
                Amount.tenThousands(line.line().committed()),
                Amount.tenThousands(line.available()),
                figures.period().wholeYear() ? Amount.tenThousands(line.available()) : SummaryText.orDash(null),
                remark);
    }

    /** By which documents the line was adjusted, and what of the remainder does not go over into the next year. */
    static String remark(FundFigures figures, FundLine line) {
        List<String> remarks = new ArrayList<>();
        figures.adjustments().stream()
                .filter(adjustment ->
                        adjustment.economicClass().equals(line.line().economicClass()))
                .sorted(comparing(Adjustment::day).thenComparing(Adjustment::id))
                .map(adjustment ->
                        WORDS.of("remark.adjusted", adjustment.document(), Amount.tenThousands(adjustment.amount())))
                .forEach(remarks::add);
        if (figures.period().wholeYear() && line.surplus().isPositive()) {
            remarks.add(WORDS.of("remark.surplus", Amount.tenThousands(line.surplus())));
        }
        return String.join("；", remarks);
    }

    /** 表B 支出明细账. */
    Table ledger() {
        int invoices =
                figures.payments().stream().mapToInt(PaymentRow::invoices).sum();
        return new Table(
                Shape.LEDGER,
                null,
                WORDS.of("legend.yuan"),
                figures.payments().stream().map(this::payment).toList(),
                List.of(
                        "",
                        "",
                        WORDS.of("total"),
                        "",
                        "",
                        "",
                        figures.whole().line().spent().grouped(),
                        "",
                        String.valueOf(invoices)));
    }

    private List<String> payment(PaymentRow row) {
        return List.of(
                DAY.format(row.paidOn()),
                row.voucher(),
                printable.of((row.amount().isNegative() ? WORDS.of("refund") : "") + row.summary(), LONGEST_NAME),
                row.economicClass().code() + "\n"
                        + printable.of(row.economicClass().name()),
                row.activity().isBlank() ? SummaryText.orDash(null) : printable.of(row.activity(), LONGEST_NAME),
                printable.of(row.payee()),
                row.amount().grouped(),
                row.requestNumber(),
                String.valueOf(row.invoices()));
    }

    /** What came back of other years' spending, in a sentence. */
    String otherYears() {
        return WORDS.of(
                "note.otherYears",
                figures.otherYears().size(),
                Money.sum(figures.otherYears().stream().map(PaymentRow::amount).toList())
                        .negated()
                        .grouped());
    }

    Table byClass(String title) {
        Map<String, Integer> payments = new TreeMap<>();
        figures.payments().forEach(row -> payments.merge(row.economicClass().code(), 1, Integer::sum));
        return shares(
                title,
                figures.lines().stream()
                        .map(line -> new Share(
                                line.line().economicClass().label(),
                                line.line().spent(),
                                payments.getOrDefault(
                                        line.line().economicClass().code(), 0)))
                        .toList());
    }

    Table byActivity(String title) {
        return shares(
                title,
                figures.activities().stream()
                        .map(share -> new Share(
                                share.name().isBlank()
                                        ? WORDS.of("noActivity")
                                        : printable.of(share.name(), LONGEST_NAME),
                                share.amount(),
                                share.payments()))
                        .toList());
    }

    Table byQuarter(String title) {
        return shares(
                title,
                figures.quarters().stream()
                        .map(share -> new Share(
                                WORDS.of("quarter", SummaryText.WORDS.of("numeral." + share.name())),
                                share.amount(),
                                share.payments()))
                        .toList());
    }

    private Table shares(String title, Collection<Share> shares) {
        return new Table(
                Shape.SHARE,
                title,
                "",
                shares.stream().map(this::share).toList(),
                share(new Share(
                        WORDS.of("total"),
                        figures.whole().line().spent(),
                        shares.stream().mapToInt(Share::payments).sum())));
    }

    private List<String> share(Share share) {
        return List.of(
                share.name(),
                share.amount().grouped(),
                Amount.tenThousands(share.amount()),
                Amount.percent(
                        Amount.share(share.amount(), figures.whole().line().spent())),
                String.valueOf(share.payments()));
    }
}
