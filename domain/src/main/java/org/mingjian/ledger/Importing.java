package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;

/** Asking for a ledger to be brought in; the job does the rest. */
@ApplicationScoped
public class Importing {
    private static final int LONGEST_SOURCE = 100;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private DocumentStore documents;

    @Inject
    private OpinionSources sources;

    @Inject
    private Mappings mappings;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Notes that a stored file is to come in under a source's name, and saves the mapping under its own name.
     *
     * @param mapping the mapping file's text
     * @return the import, whose id the job is started with
     * @throws Rejection if the mapping is none, or the source has no usable name
     */
    @Transactional
    public LedgerImport begin(Sha256 document, String fileName, String sourceName, String mapping) {
        current.require(Permission.IMPORT_LEDGERS);
        String name = sourceName.strip();
        if (name.isEmpty() || name.length() > LONGEST_SOURCE) {
            throw new Rejection(LedgerRule.SOURCE_NAME_BLANK, LONGEST_SOURCE);
        }
        if (name.equals(OpinionSources.portalName())) {
            throw new Rejection(LedgerRule.SOURCE_IS_PORTAL, name);
        }
        if (documents.find(document).isEmpty()) {
            throw new IllegalArgumentException("no document " + document);
        }
        mappings.save(Mapping.parse(mapping), mapping);
        OpinionSource source = sources.named(name);
        LedgerImport ledger = new LedgerImport(
                source.id(), document, fileName, mapping, current.actor().name(), clock.instant());
        entities.persist(ledger);
        happened.fire(new ImportBegun(ledger, name));
        return ledger;
    }

    /**
     * Notes the execution that carries an import out. By a statement of its own that leaves the version alone: the job
     * is running already and changes the same import.
     */
    @Transactional
    public void started(long importId, long execution) {
        current.requireAny(Permission.IMPORT_LEDGERS, Permission.LOAD_DEMONSTRATION);
        Sql.of("update ledger_import set execution_id = ? where id = ?", execution, importId)
                .execute(entities);
    }
}
