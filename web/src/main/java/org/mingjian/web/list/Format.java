package org.mingjian.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.mingjian.web.Download;

/** What a list can be exported to. */
enum Format {
    XLSX(Download.XLSX) {
        @Override
        RowFile open(OutputStream out, String title, List<String> headings) {
            return new WorkbookFile(out, title, headings);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        RowFile open(OutputStream out, String title, List<String> headings) throws IOException {
            return new TextFile(out, headings);
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    abstract RowFile open(OutputStream out, String title, List<String> headings) throws IOException;

    /** The ending of a file's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
