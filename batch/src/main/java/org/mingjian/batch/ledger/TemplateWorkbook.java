package org.mingjian.batch.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.kernel.Texts;
import org.mingjian.ledger.StandardTemplate;

/** The empty ledger to fill in, which the mapping 标准模板 fits. */
public final class TemplateWorkbook {
    private static final double WIDTH = 18;

    private TemplateWorkbook() {}

    /** Writes the file. */
    public static void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mingjian", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Texts.of("StandardTemplate.sheet"));
            List<String> headings = StandardTemplate.headings();
            line(sheet, 0, headings);
            line(sheet, 1, StandardTemplate.example());
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            for (int i = 0; i < headings.size(); i++) {
                sheet.width(i, WIDTH);
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void line(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(line, i, cells.get(i));
            }
        }
    }
}
