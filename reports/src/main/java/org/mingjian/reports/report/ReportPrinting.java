package org.mingjian.reports.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.reports.Document;
import org.mingjian.reports.Metadata;
import org.mingjian.reports.Printing;
import org.mingjian.reports.PrintingException;

/** Prints official reports. Safe for use by many threads. */
public final class ReportPrinting {
    private static final String TEMPLATE = "/org/mingjian/reports/report/report.jasper";
    private static final int LEAST_RED = 1;
    private static final int MOST_RED = 10;

    private final Printing printing;

    public ReportPrinting(Printing printing) {
        this.printing = printing;
    }

    /**
     * Prints the report and leaves the stream open. Nothing is written unless all of it can be printed.
     *
     * @throws PrintingException if a text does not fit or a character has no glyph; the message names it
     */
    public void print(OfficialReport report, OutputStream out) {
        printing.print(laidOut(report), out);
    }

    /**
     * Writes the report for a word processor and leaves the stream open.
     *
     * @throws PrintingException as {@link #print}
     */
    public void write(OfficialReport report, OutputStream out) {
        printing.write(laidOut(report), out);
    }

    private Document laidOut(OfficialReport report) {
        int red = redOnFront(report);
        Annexes annexes = new Annexes(report, red);
        Rows rows = new Rows();
        new FrontPage(report).addTo(rows, red);
        rows.addBreak();
        new Body(report, annexes.announcement()).addTo(rows);
        annexes.addTo(rows);
        return document(report, rows);
    }

    /** As many items of the red list as leave the front page one page. */
    private int redOnFront(OfficialReport report) {
        int red = Math.min(MOST_RED, report.redList().size());
        while (red > LEAST_RED && !fits(report, red)) {
            red--;
        }
        return red;
    }

    private boolean fits(OfficialReport report, int red) {
        Rows rows = new Rows();
        new FrontPage(report).addTo(rows, red);
        return printing.pages(document(report, rows)) == 1;
    }

    private static Document document(OfficialReport report, Rows rows) {
        Metadata metadata =
                new Metadata(report.title().replace("\n", ""), report.issuer(), report.snapshot(), report.dated());
        return new Document(TEMPLATE, metadata, new FrontPage(report).head(), rows.all(), watermark(report));
    }

    private static List<String> watermark(OfficialReport report) {
        List<String> lines = new ArrayList<>();
        if (report.draft()) {
            lines.add("草　稿");
        }
        if (report.demonstration()) {
            lines.add("演示数据");
        }
        return lines;
    }
}
