package org.mingjian.batch.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.ledger.SpreadsheetText;
import org.mingjian.report.Counts;
import org.mingjian.report.Days;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;
import org.mingjian.report.Metric;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Totals;

/** The tables of a summary as a workbook: one sheet for the whole and one for each way of taking it apart. */
record SummaryWorkbook(Snapshot snapshot, Figures figures) {
    private static final double NAME_WIDTH = 32;
    private static final double CELL_WIDTH = 13;
    private static final List<Metric> COUNTED = Metric.counted();

    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mingjian", "1.0")) {
            totals(workbook.newWorksheet(say("sheet.totals")));
            lines(workbook, "table.agency", figures.byAgency());
            lines(workbook, "table.kind", figures.byProblemKind());
            lines(workbook, "table.domain", figures.byDomain());
            lines(workbook, "table.supervisor", figures.bySupervisor());
        }
    }

    private void totals(Worksheet sheet) {
        List<Totals> spans = List.of(figures.now(), figures.previous(), figures.yearBefore());
        sheet.value(0, 0, say("sheet.metric"));
        for (int i = 0; i < spans.size(); i++) {
            sheet.value(0, i + 1, spans.get(i).period().label());
        }
        sheet.value(0, spans.size() + 1, say("sheet.definition"));
        int row = 1;
        for (Metric metric : COUNTED) {
            sheet.value(row, 0, metric.label());
            for (int i = 0; i < spans.size(); i++) {
                sheet.value(row, i + 1, spans.get(i).counts().of(metric));
            }
            sheet.value(row++, spans.size() + 1, metric.definition());
        }
        for (int i = 0; i < spans.size(); i++) {
            Counts counts = spans.get(i).counts();
            number(sheet, row, i + 1, counts.acceptanceRate().orElse(null));
            number(sheet, row + 1, i + 1, counts.inTimeRate().orElse(null));
            days(sheet, row + 2, i + 1, spans.get(i).handlingDays());
            days(sheet, row + 5, i + 1, spans.get(i).handlingWorkingDays());
        }
        for (String label :
                List.of("rate", "inTime", "median", "mean", "p90", "median.work", "mean.work", "p90.work")) {
            sheet.value(row++, 0, say("sheet." + label));
        }
        sheet.value(row + 1, 0, say("sheet.checksum"));
        sheet.value(row + 1, 1, snapshot.sha256().hex());
        head(sheet, spans.size() + 2);
    }

    private void lines(Workbook workbook, String table, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(say(table));
        sheet.value(0, 0, say(table + ".heading"));
        int column = 1;
        for (Metric metric : COUNTED) {
            sheet.value(0, column, metric.label());
            sheet.value(0, column + 1, say("sheet.previous"));
            sheet.value(0, column + 2, say("sheet.yearBefore"));
            column += 3;
        }
        sheet.value(0, column, say("sheet.median"));
        sheet.value(0, column + 1, say("sheet.mean"));
        sheet.value(0, column + 2, say("sheet.p90"));
        int row = 1;
        for (Line line : lines) {
            sheet.value(row, 0, SpreadsheetText.neutral(line.name()));
            column = 1;
            for (Metric metric : COUNTED) {
                sheet.value(row, column, line.now().of(metric));
                sheet.value(row, column + 1, line.previous().of(metric));
                sheet.value(row, column + 2, line.yearBefore().of(metric));
                column += 3;
            }
            number(sheet, row, column, line.handlingDays().median());
            number(sheet, row, column + 1, line.handlingDays().mean());
            number(sheet, row, column + 2, line.handlingDays().p90());
            row++;
        }
        head(sheet, column + 3);
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        sheet.freezePane(1, 1);
        sheet.width(0, NAME_WIDTH);
        for (int i = 1; i < columns; i++) {
            sheet.width(i, CELL_WIDTH);
        }
    }

    private static void days(Worksheet sheet, int row, int column, Days days) {
        number(sheet, row, column, days.median());
        number(sheet, row + 1, column, days.mean());
        number(sheet, row + 2, column, days.p90());
    }

    /** Nothing, never 0, where there is no value. */
    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }

    private static String say(String key) {
        return SummaryText.WORDS.of(key);
    }
}
