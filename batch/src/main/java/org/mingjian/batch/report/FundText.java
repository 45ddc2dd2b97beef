package org.mingjian.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.Rounding;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Words;
import org.mingjian.report.Snapshot;
import org.mingjian.reports.report.Annex;
import org.mingjian.reports.report.Definition;
import org.mingjian.reports.report.OfficialReport;
import org.mingjian.reports.report.Remark;

/**
 * Says the frozen figures of the fund in sentences and tables, ready for the paper.
 *
 * @article 16
 */
record FundText(Snapshot snapshot, FundFigures figures, boolean draft, boolean demonstration, Printable printable) {
    static final Words WORDS = new Words("org.mingjian.batch.report.fund", FundText.class.getClassLoader());

    FundText(Snapshot snapshot, boolean draft, boolean demonstration, Printable printable) {
        this(snapshot, snapshot.fund(), draft, demonstration, printable);
    }

    OfficialReport report() {
        FundFront text = new FundFront(snapshot, figures, printable);
        Front front = text.front();
        return new OfficialReport(
                SummaryText.WORDS.of("issuer"),
                null,
                WORDS.of("title", figures.period().label()),
                SummaryText.WORDS.of("addressee"),
                null,
                draft,
                demonstration,
                front.lead(),
                text.keyFigures(),
                List.of(),
                0,
                text.attention(),
                front.decisions(),
                new Remark(WORDS.of("pace.label"), front.change()),
                WORDS.of("frontNote"),
                new FundChapters(snapshot, figures, printable).all(),
                annexes(),
                definitions(),
                List.of(WORDS.of("note.dash")),
                snapshot.sha256().hex(),
                figures.cutoff().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                DistrictTime.day(figures.frozenAt()));
    }

    private List<Annex> annexes() {
        FundTables tables = new FundTables(figures, printable);
        SelfEvaluation evaluation =
                new SelfEvaluation(figures, snapshot.written().assessment(), printable);
        return List.of(
                new Annex(WORDS.of("annex.use"), List.of(tables.use()), useNotes()),
                new Annex(WORDS.of("annex.ledger"), List.of(tables.ledger()), ledgerNotes(tables)),
                new Annex(
                        WORDS.of("annex.evaluation"),
                        List.of(evaluation.funding(), evaluation.sheet()),
                        List.of(WORDS.of("note.evaluation"))));
    }

    private List<String> useNotes() {
        List<String> notes = new ArrayList<>();
        notes.add(WORDS.of("note.function"));
        notes.add(WORDS.of(figures.period().wholeYear() ? "note.remains" : "note.remains.later"));
        if (Rounding.shows(figures)) {
            notes.add(WORDS.of("note.rounding"));
        }
        return notes;
    }

    private List<String> ledgerNotes(FundTables tables) {
        List<String> notes = new ArrayList<>(List.of(WORDS.of("note.ledger")));
        if (!figures.otherYears().isEmpty()) {
            notes.add(tables.otherYears());
        }
        return notes;
    }

    private static List<Definition> definitions() {
        return Stream.of("total", "spent", "rate", "committed", "available", "carried", "surplus", "time", "payee")
                .map(name -> new Definition(
                        WORDS.of("definition." + name),
                        WORDS.of("definition." + name + ".is"),
                        WORDS.of("definition.source")))
                .toList();
    }
}
