package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;

/** The end of an import: its counts must add up; rows that went in leave the staging table, rejected ones stay. */
@ApplicationScoped
public class Finishing {
    /** Rows with a number that another row waits under: which of the two is the later one must be known then. */
    private static final String KEEP = """
            update ledger_row r set fate = 'TAKEN' where r.import_id = ? and r.fate = 'READY' and exists
              (select 1 from ledger_row w
               where w.import_id = r.import_id and w.fate = 'WAITING' and w.external_number = r.external_number)
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Imports imports;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Ends an import; ending it again changes nothing.
     *
     * @param rejects the spreadsheet of rejected rows, where there are any
     * @throws Rejection if the rows read are not exactly those created, updated, unchanged and rejected
     */
    @Transactional
    public void finish(long importId, @Nullable Sha256 rejects) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        if (ledger.stage() == LedgerStage.DONE) {
            return;
        }
        ledger.finish(rejects, clock.instant());
        if (ledger.mapping().newAgencies() == NewAgencies.COLLECT) {
            Sql.of(KEEP, importId).execute(entities);
        }
        Sql.of("delete from ledger_row where import_id = ? and fate in ('READY', 'SUPERSEDED')", importId)
                .execute(entities);
        happened.fire(new ImportFinished(importId, ledger.counts()));
    }
}
