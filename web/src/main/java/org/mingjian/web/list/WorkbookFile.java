package org.mingjian.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.batch.ledger.SpreadsheetText;
import org.mingjian.kernel.DistrictTime;

/** Rows as a spreadsheet, its first row bold and standing still. */
final class WorkbookFile implements RowFile {
    private static final int FLUSHED_AFTER = 500;
    private static final double WIDTH = 18;
    private static final String MINUTE = "yyyy-mm-dd hh:mm";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    WorkbookFile(OutputStream out, String sheet, List<String> headings) {
        this.workbook = new Workbook(out, "Mingjian", "1.0");
        this.sheet = workbook.newWorksheet(sheet);
        for (int i = 0; i < headings.size(); i++) {
            this.sheet.inlineString(0, i, headings.get(i));
            this.sheet.width(i, WIDTH);
        }
        this.sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        this.sheet.freezePane(0, 1);
        this.rows = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        rows++;
        if (rows % FLUSHED_AFTER == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell instanceof Instant moment) {
            sheet.value(rows, column, LocalDateTime.ofInstant(moment, DistrictTime.ZONE));
            sheet.style(rows, column).format(MINUTE).set();
        } else {
            sheet.inlineString(rows, column, SpreadsheetText.neutral(cell.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
