package org.mingjian.batch.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Installation;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.Fonts;
import org.mingjian.reports.Printing;
import org.mingjian.reports.report.SemiannualPrinting;

/** Prints snapshots with the fonts of the installation (system property {@code mingjian.fonts}). */
@ApplicationScoped
class SummaryPrinter {
    @Inject
    private Installation installation;

    private @Nullable Fonts fonts;
    private @Nullable SemiannualPrinting printing;

    /** The PDF of a snapshot: the same snapshot gives the same bytes. */
    byte[] print(Snapshot snapshot, boolean draft) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SummaryText text = new SummaryText(snapshot, draft, installation.isDemonstration(), printable());
        printing().print(text.summary(), pdf);
        return pdf.toByteArray();
    }

    /** A snapshot for going on writing in a word processor. */
    void write(Snapshot snapshot, boolean draft, OutputStream out) {
        SummaryText text = new SummaryText(snapshot, draft, installation.isDemonstration(), printable());
        printing().write(text.summary(), out);
    }

    /** The sentences of the front page. */
    Front front(Snapshot snapshot) {
        return FrontText.of(snapshot, printable()).front();
    }

    /** The lead as the figures make it. */
    String lead(Snapshot snapshot) {
        return FrontText.of(snapshot, printable()).lead();
    }

    private Printable printable() {
        return new Printable(fonts());
    }

    private synchronized Fonts fonts() {
        if (fonts == null) {
            fonts = Fonts.in(Path.of(System.getProperty("mingjian.fonts", "fonts")));
        }
        return fonts;
    }

    private synchronized SemiannualPrinting printing() {
        if (printing == null) {
            printing = new SemiannualPrinting(new Printing(fonts()));
        }
        return printing;
    }
}
