package org.mingjian.batch.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.mingjian.batch.InstalledFonts;
import org.mingjian.kernel.Installation;
import org.mingjian.report.ReportKind;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.OfficialReport;
import org.mingjian.reports.report.ReportPrinting;

/** Prints snapshots with the fonts of the installation. */
@ApplicationScoped
class ReportPrinter {
    @Inject
    private Installation installation;

    @Inject
    private InstalledFonts installed;

    /** The PDF of a snapshot: the same snapshot gives the same bytes. */
    byte[] print(Snapshot snapshot, boolean draft) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printing().print(report(snapshot, draft), pdf);
        return pdf.toByteArray();
    }

    /** A snapshot for going on writing in a word processor. */
    void write(Snapshot snapshot, boolean draft, OutputStream out) {
        printing().write(report(snapshot, draft), out);
    }

    private OfficialReport report(Snapshot snapshot, boolean draft) {
        return switch (ReportKind.of(snapshot.period())) {
            case SEMIANNUAL -> new SummaryText(snapshot, draft, installation.isDemonstration(), printable()).summary();
            case FUND -> new FundText(snapshot, draft, installation.isDemonstration(), printable()).report();
        };
    }

    /** The sentences of the front page. */
    Front front(Snapshot snapshot) {
        return switch (ReportKind.of(snapshot.period())) {
            case SEMIANNUAL -> FrontText.of(snapshot, printable()).front();
            case FUND -> new FundFront(snapshot, snapshot.fund(), printable()).front();
        };
    }

    /** The lead as the figures make it. */
    String lead(Snapshot snapshot) {
        return switch (ReportKind.of(snapshot.period())) {
            case SEMIANNUAL -> FrontText.of(snapshot, printable()).lead();
            case FUND -> new FundFront(snapshot, snapshot.fund(), printable()).lead();
        };
    }

    private Printable printable() {
        return new Printable(installed.fonts());
    }

    private ReportPrinting printing() {
        return new ReportPrinting(installed.printing());
    }
}
