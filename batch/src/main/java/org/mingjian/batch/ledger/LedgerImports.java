package org.mingjian.batch.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobName;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Importing;
import org.mingjian.ledger.Mapping;
import org.mingjian.ledger.Waiting;

/** Bringing ledgers in: the file goes into the store, the import is noted, the job started. */
@ApplicationScoped
public class LedgerImports {
    /** The most that a file may have which comes by the network; the server holds uploads of pages to it (web.xml). */
    public static final long MOST_BYTES = 200L << 20;

    @Inject
    private CurrentUser current;

    @Inject
    private DocumentStore documents;

    @Inject
    private Importing importing;

    @Inject
    private Waiting waiting;

    @Inject
    private Jobs jobs;

    /**
     * Starts an import of a file that streams in.
     *
     * @param mapping the mapping file's text
     * @return the import's id
     * @throws org.mingjian.kernel.Rejection if the mapping or the source's name will not do; nothing is started then
     */
    public long start(InputStream content, String fileName, String source, String mapping) {
        current.require(Permission.IMPORT_LEDGERS);
        Mapping.parse(mapping);
        return start(store(content), fileName, source, mapping);
    }

    /**
     * Stores a file that is to come in.
     *
     * @throws org.mingjian.kernel.Rejection if it is more than {@link #MOST_BYTES}
     */
    public Sha256 store(InputStream content) {
        current.require(Permission.IMPORT_LEDGERS);
        return documents.store(content, MOST_BYTES).sha256();
    }

    /** Starts an import of a file that is in the store already. */
    public long start(Sha256 document, String fileName, String source, String mapping) {
        long id = importing.begin(document, fileName, source, mapping).id();
        importing.started(id, jobs.start(JobName.IMPORT_LEDGER, Map.of(StoredLedger.PARAMETER, String.valueOf(id))));
        return id;
    }

    /**
     * Lets all rows go on that waited for an agency and need wait no longer; a job for each import they came with.
     *
     * @return how many imports go on
     */
    public int goOn() {
        List<Long> ids = waiting.importsToGoOn();
        for (long id : ids) {
            importing.started(
                    id, jobs.start(JobName.RESUME_LEDGER, Map.of(StoredLedger.PARAMETER, String.valueOf(id))));
        }
        return ids.size();
    }

    /** The newest execution that carries an import out, its restarts included. */
    public Optional<JobRun> run(ImportRow row) {
        return row.execution() == null ? Optional.empty() : jobs.newestOf(row.execution());
    }
}
