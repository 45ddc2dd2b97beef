package org.mingjian.web.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.mingjian.batch.ledger.SpreadsheetText;
import org.mingjian.web.Show;

/** Rows as comma separated values, in UTF-8 with the mark by which Excel knows it. */
final class TextFile implements RowFile {
    private static final Show SHOW = new Show();
    private static final char MARK = '\ufeff';

    private final Writer out;

    TextFile(OutputStream out, List<String> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
        row(List.copyOf(headings));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String quoted(Object cell) {
        if (cell instanceof Number) {
            return cell.toString();
        }
        String text = cell instanceof Instant moment ? SHOW.minute(moment) : SpreadsheetText.neutral(cell.toString());
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
