package org.mingjian.batch.ledger;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.Judge;
import org.mingjian.ledger.LedgerRule;
import org.mingjian.ledger.Staging;

/** Reads the whole file once, takes nothing, and counts its rows: a file that cannot be read to its end stops here. */
@Named
@Dependent
public class LedgerInspection extends AbstractBatchlet {
    @Inject
    private StoredLedger stored;

    @Inject
    private Staging staging;

    private volatile boolean stopped;

    @Override
    @Transactional
    public String process() throws IOException {
        long rows = 0;
        try (LedgerFile file = stored.file();
                Sheet sheet = file.open()) {
            new Judge(stored.ledger().mapping(), sheet.headings());
            while (!stopped && sheet.next().isPresent()) {
                rows++;
            }
        }
        if (stopped) {
            return "STOPPED";
        }
        if (rows == 0) {
            throw new Rejection(LedgerRule.FILE_EMPTY);
        }
        staging.expect(stored.id(), rows);
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
