package org.mingjian.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerStage;
import org.mingjian.ledger.Waiting;
import org.mingjian.web.Outcome;
import org.omnifaces.cdi.Param;

/** One import: how far it is, and what became of the rows. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    private Imports imports;

    @Inject
    private LedgerImports jobs;

    @Inject
    private Waiting waiting;

    @Inject
    private CurrentUser current;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable ImportRow row;
    private @Nullable JobRun run;

    @PostConstruct
    void load() {
        row = Outcome.orMissing(Optional.ofNullable(id).flatMap(imports::find));
        run = row == null ? null : jobs.run(row).orElse(null);
    }

    public @Nullable ImportRow getRow() {
        return row;
    }

    /** The newest execution that carries it out. */
    public @Nullable JobRun getRun() {
        return run;
    }

    /** Whether it may be tried to undo it. */
    public boolean isUndoable() {
        return row != null && row.stage() == LedgerStage.DONE && current.may(Permission.IMPORT_LEDGERS);
    }

    /** How many of its rows wait for their agency. */
    public long getWaiting() {
        return row == null || row.stage() == LedgerStage.UNDONE ? 0 : waiting.of(row.id());
    }

    public boolean isRunning() {
        return run != null && run.status().isRunning();
    }
}
