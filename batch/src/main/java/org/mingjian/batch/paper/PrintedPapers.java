package org.mingjian.batch.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.mingjian.batch.InstalledFonts;
import org.mingjian.kernel.Installation;
import org.mingjian.paper.PaperPrinter;
import org.mingjian.paper.PaperText;
import org.mingjian.reports.paper.OfficialPaper;
import org.mingjian.reports.paper.OfficialPaper.Kind;
import org.mingjian.reports.paper.OfficialPaper.Layout;
import org.mingjian.reports.paper.PaperPrinting;

/** Prints documents in the official layout. A character that no font has does not keep a deed from being done: 〓. */
@ApplicationScoped
class PrintedPapers implements PaperPrinter {
    private static final String MISSING = "〓";

    @Inject
    private InstalledFonts installed;

    @Inject
    private Installation installation;

    @Override
    public byte[] pdf(PaperText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperPrinting(installed.printing()).print(paper(text), out);
        return out.toByteArray();
    }

    @Override
    public byte[] docx(PaperText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperPrinting(installed.printing()).write(paper(text), out);
        return out.toByteArray();
    }

    private OfficialPaper paper(PaperText text) {
        String head = text.head();
        return new OfficialPaper(
                Layout.valueOf(text.layout().name()),
                head == null ? null : printable(head),
                text.number(),
                printable(text.title()),
                printable(text.addressee()),
                text.lines().stream()
                        .map(line -> new OfficialPaper.Line(
                                Kind.valueOf(line.kind().name()),
                                printable(line.label()),
                                printable(line.text()),
                                printable(line.besideLabel()),
                                printable(line.beside())))
                        .toList(),
                printable(text.signer()),
                text.dated(),
                installation.isDemonstration());
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.strip().codePoints().forEach(point -> {
            if (point == '\n') {
                printable.append('\n');
            } else if (Character.isISOControl(point)) {
                printable.append(point == '\t' ? " " : "");
            } else if (installed.fonts().covers(point)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(MISSING);
            }
        });
        return printable.toString();
    }
}
