package org.mingjian.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerStage;
import org.mingjian.web.Actors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The list of imports, newest first. */
@RequestScoped
public class ImportList implements Listed<ImportRow> {
    @Inject
    private Imports imports;

    @Inject
    private Actors actors;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Columns<ImportRow> columns(Query query) {
        return new Columns<ImportRow>()
                .title(
                        "file",
                        show.text("import.file"),
                        row -> Cell.link(row.fileName(), "/imports/show?id=" + row.id()))
                .below("source", show.text("opinion.source"), row -> Cell.of(row.source()))
                .text(
                        "stage",
                        show.text("import.stage"),
                        row -> Cell.look(
                                show.code(row.stage()), row.stage() == LedgerStage.DONE ? "state ok" : "state wait"))
                .number(
                        "read",
                        show.text("import.read"),
                        row -> Cell.of(row.counts().read()))
                .number(
                        "created",
                        show.text("import.created"),
                        row -> Cell.of(row.counts().created()))
                .number(
                        "updated",
                        show.text("import.updated"),
                        row -> Cell.of(row.counts().updated()))
                .number(
                        "unchanged",
                        show.text("import.unchanged"),
                        row -> Cell.of(row.counts().unchanged()))
                .number(
                        "rejected",
                        show.text("import.rejected"),
                        row -> Cell.of(row.counts().rejected()))
                .text("by", show.text("import.by"), row -> Cell.of(actors.name(row.askedBy())))
                .below("at", show.text("import.at"), row -> Cell.of(row.askedAt(), show.minute(row.askedAt())));
    }

    @Override
    public Page<ImportRow> page(Query query, int size) {
        return imports.page(query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(ImportRow row) {
        return row.id();
    }

    @Override
    public String said(Query query) {
        return show.text("list.newest");
    }
}
