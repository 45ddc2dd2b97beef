package org.mingjian.batch.ledger;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.batch.Progress;
import org.mingjian.ledger.JudgedRow;
import org.mingjian.ledger.Staging;

/** Puts judged rows into the staging table. */
@Named
@Dependent
public class StagedRows extends AbstractItemWriter {
    @Inject
    private StoredLedger stored;

    @Inject
    private Staging staging;

    @Inject
    private Progress progress;

    @Override
    public void writeItems(List<Object> rows) {
        staging.stage(stored.id(), rows.stream().map(JudgedRow.class::cast).toList());
        progress.advance(rows.size());
    }
}
