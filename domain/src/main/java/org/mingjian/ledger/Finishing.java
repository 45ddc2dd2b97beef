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

/** The end of an import: its counts must add up; rows that went in leave the staging table, rejected ones stay. */
@ApplicationScoped
public class Finishing {
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
        entities.createQuery("delete from LedgerRow r where r.importId = :import and r.fate <> :rejected")
                .setParameter("import", importId)
                .setParameter("rejected", RowFate.REJECTED)
                .executeUpdate();
        happened.fire(new ImportFinished(importId, ledger.counts()));
    }
}
