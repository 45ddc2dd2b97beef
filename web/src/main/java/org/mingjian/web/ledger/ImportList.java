package org.mingjian.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerStage;
import org.mingjian.web.Actors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The list of imports, newest first. */
@Named("list/imports")
@RequestScoped
public class ImportList implements Listed<ImportRow> {
    private static final String IMPORT = "import";

    @Inject
    private Imports imports;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser current;

    @Inject
    private Actors actors;

    @Inject
    private Show show;

    private final Map<Long, JobRun> runs = new HashMap<>();

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
                .text("stage", show.text("import.stage"), this::state)
                .below(
                        "step",
                        show.text("import.stage.of"),
                        row -> Cell.of(runs.containsKey(row.id()) ? show.code(row.stage()) : ""))
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
        Page<ImportRow> page =
                imports.page(query.text("q").orElse(null), query.recency(), query.place(SortKey.MOMENT), size);
        List<Long> unfinished = page.rows().stream()
                .filter(row -> row.stage() != LedgerStage.DONE && row.stage() != LedgerStage.UNDONE)
                .map(ImportRow::execution)
                .filter(Objects::nonNull)
                .toList();
        if (current.may(Permission.READ_RUNS)) {
            jobs.newestOf(unfinished)
                    .forEach(run -> Optional.ofNullable(run.parameters().get(IMPORT))
                            .ifPresent(id -> runs.put(Long.valueOf(id), run)));
        }
        return page;
    }

    /** How the job of an import that is not done stands; the stage where it is done, or never began. */
    private Cell state(ImportRow row) {
        JobRun run = runs.get(row.id());
        if (run == null) {
            return Cell.look(show.code(row.stage()), row.stage() == LedgerStage.DONE ? "state ok" : "state wait");
        }
        return Cell.look(
                show.text("job.status." + run.status()),
                "state job-" + run.status().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(Filter.text(query, "q", show.text("import.search")));
    }

    @Override
    public long id(ImportRow row) {
        return row.id();
    }
}
