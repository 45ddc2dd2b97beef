package org.mingjian.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.Funds.Adjustment;
import org.mingjian.budget.PaymentRow;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.FundRules;
import org.mingjian.fundreport.Matters;
import org.mingjian.fundreport.Share;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sha256;

/** The workbook's formulas, worked out by another program, give what the report prints. */
class FundWorkbookTest {
    private static final int YEAR = 2025;

    /** So many amounts of a line have a column of their own on paper. */
    private static final int PRINTED = 7;

    private static final List<EconomicClass> CLASSES = List.of(
            new EconomicClass("30202", "印刷费", false),
            new EconomicClass("30216", "培训费", true),
            new EconomicClass("30227", "委托业务费", true));

    private static FundFigures figures(List<BudgetLine> unspent, List<PaymentRow> payments) {
        List<FundLine> lines = unspent.stream()
                .map(line -> FundLine.of(new BudgetLine(
                        0,
                        YEAR,
                        line.economicClass(),
                        line.initial(),
                        line.carriedIn(),
                        line.adjusted(),
                        Money.sum(payments.stream()
                                .filter(row -> row.economicClass().equals(line.economicClass()))
                                .map(PaymentRow::amount)
                                .toList()),
                        line.committed())))
                .toList();
        BudgetLine sum = BudgetLine.sum(YEAR, lines.stream().map(FundLine::line).toList());
        Instant end = DistrictTime.startOf(LocalDate.of(YEAR + 1, 1, 1));
        return new FundFigures(
                FundPeriod.year(YEAR),
                end,
                end,
                "test",
                true,
                "2040612",
                "文",
                lines,
                new FundLine(
                        sum,
                        sum.total(),
                        sum.available(),
                        Money.sum(lines.stream().map(FundLine::surplus).toList())),
                List.of(),
                shares(payments, PaymentRow::activity),
                shares(payments, row -> String.valueOf((row.paidOn().getMonthValue() + 2) / 3)),
                List.of(),
                payments,
                List.of(),
                List.of(),
                new Matters(0, 0, null, null, null));
    }

    private static List<Share> shares(List<PaymentRow> payments, Function<PaymentRow, String> by) {
        TreeMap<String, List<Money>> amounts = new TreeMap<>();
        payments.forEach(row ->
                amounts.computeIfAbsent(by.apply(row), key -> new ArrayList<>()).add(row.amount()));
        return amounts.entrySet().stream()
                .map(entry -> new Share(
                        entry.getKey(),
                        Money.sum(entry.getValue()),
                        entry.getValue().size()))
                .toList();
    }

    private static BudgetLine unspent(EconomicClass economicClass, String initial, String carriedIn) {
        return new BudgetLine(
                0, YEAR, economicClass, Money.of(initial), Money.of(carriedIn), Money.ZERO, Money.ZERO, Money.ZERO);
    }

    private static PaymentRow payment(int number, EconomicClass economicClass, String activity, Money amount) {
        return new PaymentRow(
                number,
                LocalDate.of(YEAR, 1 + number % 12, 5),
                "PZ-2025-%04d".formatted(number),
                "=1+1",
                economicClass,
                activity,
                "荣昌＊＊",
                amount,
                number,
                "JF-2025-%04d".formatted(number),
                1,
                true);
    }

    private static FundFigures random(Random random) {
        List<PaymentRow> payments = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            payments.add(payment(
                    i,
                    CLASSES.get(random.nextInt(CLASSES.size())),
                    random.nextBoolean() ? "" : "第%d次培训".formatted(random.nextInt(5)),
                    new Money(BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000, 2))));
        }
        List<BudgetLine> lines = CLASSES.stream()
                .map(one -> unspent(
                        one, "%d.%02d".formatted(1_000_000 + random.nextInt(90_000), random.nextInt(100)), "5350.05"))
                .toList();
        return figures(lines, payments);
    }

    private static XSSFWorkbook write(FundFigures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FundWorkbook(figures, Sha256.of("x")).write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String shown(FormulaEvaluator evaluator, Cell cell) {
        CellValue value = evaluator.evaluate(cell);
        return value.getCellType() == CellType.STRING
                ? value.getStringValue()
                : new BigDecimal(String.valueOf(value.getNumberValue()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void gives(FundFigures figures) throws IOException {
        try (XSSFWorkbook workbook = write(figures)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<FundLine> rows = new ArrayList<>(figures.lines());
            rows.add(figures.whole());
            for (int r = 0; r < rows.size(); r++) {
                Row inTenThousands = workbook.getSheetAt(0).getRow(r + 1);
                Row inYuan = workbook.getSheetAt(1).getRow(r + 1);
                for (int i = 0; i < rows.get(r).amounts().size(); i++) {
                    Money amount = rows.get(r).amounts().get(i);
                    assertThat(shown(evaluator, inYuan.getCell(2 + i))).isEqualTo(plain(amount.amount()));
                    if (i < PRINTED) {
                        assertThat(inTenThousands.getCell(4 + i).getCellType()).isEqualTo(CellType.FORMULA);
                        assertThat(shown(evaluator, inTenThousands.getCell(4 + i)))
                                .isEqualTo(plain(amount.inTenThousands()));
                    }
                }
                assertThat(shown(evaluator, inTenThousands.getCell(4 + PRINTED)))
                        .isEqualTo(plain(rows.get(r).available().inTenThousands()));
                assertThat(shown(evaluator, inTenThousands.getCell(5 + PRINTED)))
                        .isEqualTo(
                                rows.get(r).rate().map(FundWorkbookTest::plain).orElse("—"));
            }
            totals(workbook.getSheetAt(2), 8, figures.payments().size(), evaluator, figures);
            totals(workbook.getSheetAt(3), 1, figures.activities().size(), evaluator, figures);
            totals(workbook.getSheetAt(4), 1, figures.quarters().size(), evaluator, figures);
            for (int r = 0; r < figures.quarters().size(); r++) {
                assertThat(shown(evaluator, workbook.getSheetAt(4).getRow(r + 1).getCell(2)))
                        .isEqualTo(plain(figures.quarters().get(r).amount().inTenThousands()));
            }
        }
    }

    private static void totals(Sheet sheet, int column, int rows, FormulaEvaluator evaluator, FundFigures figures) {
        assertThat(shown(evaluator, sheet.getRow(rows + 1).getCell(column)))
                .isEqualTo(plain(figures.whole().line().spent().amount()));
    }

    @RepeatedTest(20)
    void formulas_recompute_to_what_is_printed(RepetitionInfo repetition) throws IOException {
        FundFigures figures = random(new Random(repetition.getCurrentRepetition()));
        assertThat(FundRules.broken(figures)).isEmpty();
        gives(figures);
    }

    @Test
    void the_districts_own_budget_gives_a_total_that_its_rounded_parts_do_not_add_up_to() throws IOException {
        FundFigures figures = figures(List.of(unspent(CLASSES.get(2), "22777750", "884050")), List.of());
        gives(figures);
        try (XSSFWorkbook workbook = write(figures)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Row total = workbook.getSheetAt(0).getRow(2);
            assertThat(List.of(4, 5, 7))
                    .extracting(i -> shown(evaluator, total.getCell(i)))
                    .containsExactly("2277.78", "88.41", "2366.18");
        }
    }

    @Test
    void a_line_says_by_which_documents_it_was_adjusted_and_what_of_it_does_not_go_over() {
        FundLine line = FundLine.of(new BudgetLine(
                0,
                YEAR,
                CLASSES.get(1),
                Money.of("10000"),
                Money.of("5000"),
                Money.of("-2000"),
                Money.of("1234"),
                Money.ZERO));
        FundFigures figures = with(figures(List.of(), List.of()), adjustment(2, "-3000"), adjustment(1, "1000"));
        assertThat(FundTables.remark(figures, line)).isEqualTo("荣财〔2025〕1号调整0.10；荣财〔2025〕2号调整-0.30；其中结余0.38");
    }

    private static Adjustment adjustment(int number, String amount) {
        return new Adjustment(
                number,
                CLASSES.get(1),
                Money.of(amount),
                LocalDate.of(YEAR, number, 1),
                "荣财〔2025〕%d号".formatted(number),
                "",
                "x");
    }

    private static FundFigures with(FundFigures figures, Adjustment... adjustments) {
        return new FundFigures(
                figures.period(),
                figures.cutoff(),
                figures.frozenAt(),
                figures.askedBy(),
                true,
                figures.functionCode(),
                figures.document(),
                figures.lines(),
                figures.whole(),
                List.of(adjustments),
                figures.activities(),
                figures.quarters(),
                figures.months(),
                figures.payments(),
                figures.otherYears(),
                figures.findings(),
                figures.matters());
    }

    @Test
    void a_year_without_lines_or_payments_is_empty_and_not_an_error() throws IOException {
        gives(figures(List.of(), List.of()));
    }

    @Test
    void no_text_of_somebodys_is_a_formula() throws IOException {
        FundFigures figures = figures(
                List.of(unspent(CLASSES.get(0), "100000", "0")),
                List.of(payment(1, CLASSES.get(0), "", Money.of("5"))));
        try (XSSFWorkbook workbook = write(figures)) {
            assertThat(workbook.getSheetAt(2).getRow(1).getCell(3).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }
}
