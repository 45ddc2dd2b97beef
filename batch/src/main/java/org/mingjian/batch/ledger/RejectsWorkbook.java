package org.mingjian.batch.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.kernel.Texts;
import org.mingjian.ledger.RejectedRow;

/**
 * The rejected rows as a spreadsheet: the columns as they came, so that it can be mended and brought in again, and one
 * column more that says why.
 */
final class RejectsWorkbook {
    private static final double REASON_WIDTH = 48;

    private RejectsWorkbook() {}

    /**
     * Writes the file.
     *
     * @param after gives the next rows behind the row with a number, none at the end
     */
    static void write(List<String> headings, IntFunction<List<RejectedRow>> after, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Mingjian", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Texts.of("Rejects.sheet"));
            int reason = headings.size();
            line(sheet, 0, headings, Texts.of("Rejects.reason"));
            sheet.range(0, 0, 0, reason).style().bold().set();
            sheet.width(reason, REASON_WIDTH);
            sheet.freezePane(0, 1);
            int line = 1;
            int last = 0;
            for (List<RejectedRow> page = after.apply(last); !page.isEmpty(); page = after.apply(last)) {
                for (RejectedRow row : page) {
                    line(
                            sheet,
                            line++,
                            row.cells().subList(0, Math.min(reason, row.cells().size())),
                            "");
                    sheet.inlineString(line - 1, reason, row.reason());
                    last = row.rowNumber();
                }
                sheet.flush();
            }
        }
    }

    private static void line(Worksheet sheet, int line, List<String> cells, String end) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(line, i, SpreadsheetText.neutral(cells.get(i)));
            }
        }
        if (!end.isEmpty()) {
            sheet.inlineString(line, cells.size(), end);
        }
    }
}
