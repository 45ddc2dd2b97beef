package org.mingjian.reports.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.reports.Document;
import org.mingjian.reports.Metadata;
import org.mingjian.reports.Printing;
import org.mingjian.reports.PrintingException;

/** Prints semi-annual summaries. Safe for use by many threads. */
public final class SemiannualPrinting {
    private static final String TEMPLATE = "/org/mingjian/reports/report/semiannual.jasper";
    private static final int LEAST_RED = 1;
    private static final int MOST_RED = 10;

    private final Printing printing;

    public SemiannualPrinting(Printing printing) {
        this.printing = printing;
    }

    /**
     * Prints the summary and leaves the stream open. Nothing is written unless all of it can be printed.
     *
     * @throws PrintingException if a text does not fit or a character has no glyph; the message names it
     */
    public void print(SemiannualSummary summary, OutputStream out) {
        printing.print(laidOut(summary), out);
    }

    /**
     * Writes the summary for a word processor and leaves the stream open.
     *
     * @throws PrintingException as {@link #print}
     */
    public void write(SemiannualSummary summary, OutputStream out) {
        printing.write(laidOut(summary), out);
    }

    private Document laidOut(SemiannualSummary summary) {
        int red = redOnFront(summary);
        Annexes annexes = new Annexes(summary, red);
        Rows rows = new Rows();
        new FrontPage(summary).addTo(rows, red);
        rows.addBreak();
        new Body(summary, annexes.announcement()).addTo(rows);
        annexes.addTo(rows);
        return document(summary, rows);
    }

    /** As many items of the red list as leave the front page one page. */
    private int redOnFront(SemiannualSummary summary) {
        int red = Math.min(MOST_RED, summary.redList().size());
        while (red > LEAST_RED && !fits(summary, red)) {
            red--;
        }
        return red;
    }

    private boolean fits(SemiannualSummary summary, int red) {
        Rows rows = new Rows();
        new FrontPage(summary).addTo(rows, red);
        return printing.pages(document(summary, rows)) == 1;
    }

    private static Document document(SemiannualSummary summary, Rows rows) {
        Metadata metadata =
                new Metadata(summary.title().replace("\n", ""), summary.issuer(), summary.snapshot(), summary.dated());
        return new Document(TEMPLATE, metadata, new FrontPage(summary).head(), rows.all(), watermark(summary));
    }

    private static List<String> watermark(SemiannualSummary summary) {
        List<String> lines = new ArrayList<>();
        if (summary.draft()) {
            lines.add("草　稿");
        }
        if (summary.demonstration()) {
            lines.add("演示数据");
        }
        return lines;
    }
}
