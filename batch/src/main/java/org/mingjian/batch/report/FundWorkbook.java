package org.mingjian.batch.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.batch.ledger.SpreadsheetText;
import org.mingjian.budget.PaymentRow;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.fundreport.Share;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Texts;

/**
 * The tables of a report on the fund as a workbook that works itself out: payments and budgets stand there in yuan, all
 * else is a formula, rounded where it is shown.
 */
record FundWorkbook(FundFigures figures, Sha256 checksum) {
    private static final double NAME_WIDTH = 28;
    private static final double CELL_WIDTH = 13;
    private static final String TWO_DECIMALS = "#,##0.00";
    private static final String DATE = "yyyy-mm-dd";

    /** Columns of the sheet in yuan, as the table has them. */
    private static final String SUMMED = "CDEFGHIJK";

    /** Those of them that the printed table has, one column each; what remains of the year is the last of them. */
    private static final String PRINTED = "CDEFGHI";

    private static final char AVAILABLE = 'I';
    private static final int REMAINS = 4 + PRINTED.length();

    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mingjian", "1.0")) {
            use(workbook.newWorksheet(say("sheet.use")));
            yuan(workbook.newWorksheet(say("sheet.yuan")));
            ledger(workbook.newWorksheet(say("sheet.ledger")));
            shares(workbook.newWorksheet(say("sheet.activity")), say("column.activity"), "G", figures.activities());
            shares(workbook.newWorksheet(say("sheet.quarter")), say("column.quarter"), "B", figures.quarters());
        }
    }

    /** 经费使用情况表: what the next sheet has in yuan, in units of 10,000, in the order of the printed table. */
    private void use(Worksheet sheet) {
        int lines = figures.lines().size();
        List<String> headings = new ArrayList<>(
                List.of(say("column.number"), say("column.function"), say("column.code"), say("column.name")));
        for (int i = 0; i < PRINTED.length(); i++) {
            headings.add(Texts.of("FundLine." + i));
        }
        headings.addAll(List.of(say("column.remains"), say("column.rate"), say("column.remark")));
        head(sheet, headings);
        for (int row = 1; row <= lines + 1; row++) {
            if (row > lines) {
                sheet.value(row, 3, say("total"));
            } else {
                FundLine line = figures.lines().get(row - 1);
                sheet.value(row, 0, row);
                sheet.value(row, 1, figures.functionCode());
                name(sheet, row, 2, line);
                sheet.value(row, REMAINS + 2, SpreadsheetText.neutral(FundTables.remark(figures, line)));
            }
            for (int i = 0; i < PRINTED.length(); i++) {
                tenThousands(sheet, row, 4 + i, PRINTED.charAt(i), row > lines);
            }
            if (figures.period().wholeYear()) {
                tenThousands(sheet, row, REMAINS, AVAILABLE, row > lines);
            } else {
                sheet.value(row, REMAINS, SummaryText.orDash(null));
            }
            sheet.formula(row, REMAINS + 1, in("sheet.yuan") + "L" + (row + 1));
        }
        sheet.value(lines + 3, 3, say("sheet.note"));
        sheet.value(lines + 4, 3, say("sheet.checksum") + " " + checksum.hex());
        finish(sheet, REMAINS + 3, lines + 1);
    }

    private void tenThousands(Worksheet sheet, int row, int column, char of, boolean total) {
        String yuan = total
                ? "SUM(%s%c1:%c%d)"
                        .formatted(in("sheet.yuan"), of, of, figures.lines().size() + 1)
                : in("sheet.yuan") + of + (row + 1);
        amount(sheet, row, column, "ROUND(" + yuan + "/10000,2)");
    }

    private void yuan(Worksheet sheet) {
        head(sheet, List.of(say("column.code"), say("column.name")));
        for (int i = 0; i < SUMMED.length(); i++) {
            sheet.value(0, 2 + i, Texts.of("FundLine." + i));
        }
        sheet.value(0, 2 + SUMMED.length(), say("column.rate"));
        int row = 1;
        for (FundLine line : figures.lines()) {
            int r = row + 1;
            name(sheet, row, 0, line);
            money(sheet, row, 2, line.line().initial());
            money(sheet, row, 3, line.line().carriedIn());
            money(sheet, row, 4, line.line().adjusted());
            amount(sheet, row, 5, "ROUND(C%d+D%d+E%d,2)".formatted(r, r, r));
            amount(sheet, row, 6, sumIf("E", "A" + r));
            money(sheet, row, 7, line.line().committed());
            amount(sheet, row, 8, "ROUND(F%d-G%d-H%d,2)".formatted(r, r, r));
            amount(sheet, row, 9, "ROUND(I%d-K%d,2)".formatted(r, r));
            amount(sheet, row, 10, "ROUND(MAX(0,MIN(D%d-G%d,I%d)),2)".formatted(r, r, r));
            rate(sheet, row++);
        }
        int last = row;
        sheet.value(last, 1, say("total"));
        for (int i = 0; i < SUMMED.length(); i++) {
            char column = SUMMED.charAt(i);
            amount(sheet, last, 2 + i, "ROUND(SUM(%c1:%c%d),2)".formatted(column, column, last));
        }
        rate(sheet, last);
        finish(sheet, 3 + SUMMED.length(), last);
    }

    private static void rate(Worksheet sheet, int row) {
        int r = row + 1;
        sheet.formula(row, 11, "IF(F%d=0,\"—\",ROUND(G%d/F%d*100,1))".formatted(r, r, r));
        sheet.style(row, 11).format("0.0").set();
    }

    private void ledger(Worksheet sheet) {
        head(
                sheet,
                List.of(
                        say("column.day"),
                        say("column.quarter"),
                        say("column.voucher"),
                        say("column.summary"),
                        say("column.code"),
                        say("column.name"),
                        say("column.activity"),
                        say("column.payee"),
                        say("column.amount"),
                        say("column.request"),
                        say("column.invoices")));
        int row = 1;
        for (PaymentRow payment : figures.payments()) {
            sheet.value(row, 0, payment.paidOn());
            sheet.style(row, 0).format(DATE).set();
            sheet.formula(row, 1, "ROUNDUP(MONTH(A%d)/3,0)".formatted(row + 1));
            sheet.value(row, 2, payment.voucher());
            sheet.value(row, 3, SpreadsheetText.neutral(payment.summary()));
            sheet.value(row, 4, payment.economicClass().code());
            sheet.value(row, 5, SpreadsheetText.neutral(payment.economicClass().name()));
            sheet.value(row, 6, activity(payment.activity()));
            sheet.value(row, 7, SpreadsheetText.neutral(payment.payee()));
            money(sheet, row, 8, payment.amount());
            sheet.value(row, 9, payment.requestNumber());
            sheet.value(row++, 10, payment.invoices());
        }
        sheet.value(last(), 3, say("total"));
        amount(sheet, last(), 8, "ROUND(SUM(I1:I%d),2)".formatted(last()));
        finish(sheet, 11, last());
    }

    /** The row, counted from 0, of the ledger's total. */
    private int last() {
        return figures.payments().size() + 1;
    }

    private void shares(Worksheet sheet, String heading, String by, List<Share> shares) {
        head(sheet, List.of(heading, say("column.amount"), say("column.tenThousands")));
        int row = 1;
        for (Share share : shares) {
            int r = row + 1;
            if (by.equals("B")) {
                sheet.value(row, 0, Integer.parseInt(share.name()));
            } else {
                sheet.value(row, 0, activity(share.name()));
            }
            amount(sheet, row, 1, sumIf(by, "A" + r));
            amount(sheet, row++, 2, "ROUND(B%d/10000,2)".formatted(r));
        }
        int last = row;
        sheet.value(last, 0, say("total"));
        amount(sheet, last, 1, "ROUND(SUM(B1:B%d),2)".formatted(last));
        amount(sheet, last, 2, "ROUND(SUM(B1:B%d)/10000,2)".formatted(last));
        finish(sheet, 3, last);
    }

    private String sumIf(String by, String cell) {
        String ledger = in("sheet.ledger");
        return "ROUND(SUMIF(%s%s1:%s%d,%s,%sI1:I%d),2)".formatted(ledger, by, by, last(), cell, ledger, last());
    }

    private static String activity(String name) {
        return name.isBlank() ? say("noActivity") : SpreadsheetText.neutral(name);
    }

    private static void name(Worksheet sheet, int row, int column, FundLine line) {
        sheet.value(row, column, line.line().economicClass().code());
        sheet.value(
                row,
                column + 1,
                SpreadsheetText.neutral(line.line().economicClass().name()));
    }

    private static void money(Worksheet sheet, int row, int column, Money money) {
        sheet.value(row, column, money.amount());
        sheet.style(row, column).format(TWO_DECIMALS).set();
    }

    private static void amount(Worksheet sheet, int row, int column, String formula) {
        sheet.formula(row, column, formula);
        sheet.style(row, column).format(TWO_DECIMALS).set();
    }

    private static void head(Worksheet sheet, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
        }
    }

    private static void finish(Worksheet sheet, int columns, int total) {
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        sheet.range(total, 0, total, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns; i++) {
            sheet.width(i, CELL_WIDTH);
        }
        sheet.width(columns > 3 ? 3 : 0, NAME_WIDTH);
    }

    private static String in(String sheet) {
        return "'" + say(sheet) + "'!";
    }

    private static String say(String key) {
        return FundText.WORDS.of(key);
    }
}
