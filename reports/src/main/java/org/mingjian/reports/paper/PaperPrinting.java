package org.mingjian.reports.paper;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.reports.Document;
import org.mingjian.reports.Metadata;
import org.mingjian.reports.Printing;
import org.mingjian.reports.PrintingException;
import org.mingjian.reports.paper.OfficialPaper.Kind;
import org.mingjian.reports.paper.OfficialPaper.Layout;

/** Prints the official documents of matters. Safe for use by many threads. */
public final class PaperPrinting {
    private static final String FOLDER = "/org/mingjian/reports/paper/";
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String SIGNATURE = "SIGNATURE";

    private final Printing printing;

    public PaperPrinting(Printing printing) {
        this.printing = printing;
    }

    /**
     * Prints it as PDF/A and leaves the stream open.
     *
     * @throws PrintingException if a character has no glyph; the message names it
     */
    public void print(OfficialPaper paper, OutputStream out) {
        printing.print(laidOut(paper), out);
    }

    /** Writes it for a word processor and leaves the stream open. */
    public void write(OfficialPaper paper, OutputStream out) {
        printing.write(laidOut(paper), out);
    }

    /**
     * A line of the template's stream.
     *
     * @param unit lines with the same one are not parted by a page break
     */
    record Row(String kind, String label, String text, String besideLabel, String beside, int unit) {}

    private static Document laidOut(OfficialPaper paper) {
        Map<String, Object> parameters = new HashMap<>();
        if (paper.head() != null) {
            parameters.put("head", paper.head());
        }
        parameters.put("number", paper.number());
        parameters.put("title", paper.title());
        parameters.put("addressee", paper.addressee());
        parameters.put("signer", paper.signer());
        return new Document(
                FOLDER + (paper.layout() == Layout.LETTER ? "letter.jasper" : "form.jasper"),
                new Metadata(paper.title(), paper.signer(), paper.number(), paper.dated()),
                parameters,
                rows(paper),
                paper.demonstration() ? List.of("演示数据") : List.of());
    }

    /** A heading stays with what follows it, and the signature with the last line before it. */
    private static List<Row> rows(OfficialPaper paper) {
        List<Row> rows = new ArrayList<>();
        int unit = 0;
        boolean headed = false;
        for (OfficialPaper.Line line : paper.lines()) {
            unit = headed ? unit : unit + 1;
            headed = line.kind() == Kind.HEADING;
            rows.add(new Row(line.kind().name(), line.label(), line.text(), line.besideLabel(), line.beside(), unit));
        }
        if (!paper.signer().isEmpty()) {
            rows.add(new Row(SIGNATURE, "", DATED.format(paper.dated()), "", "", unit));
        }
        return rows;
    }
}
