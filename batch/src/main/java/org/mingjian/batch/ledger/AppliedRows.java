package org.mingjian.batch.ledger;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.Progress;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Terms;
import org.mingjian.ledger.Applying;
import org.mingjian.ledger.ReadyRow;

/** Lets rows go in, a chunk at a time. */
@Named
@Dependent
public class AppliedRows extends AbstractItemWriter {
    @Inject
    private StoredLedger stored;

    @Inject
    private Applying applying;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Progress progress;

    private @Nullable Terms terms;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        terms = deadlines.terms();
    }

    @Override
    public void writeItems(List<Object> rows) {
        if (terms == null) {
            throw new IllegalStateException("not open");
        }
        applying.apply(stored.id(), rows.stream().map(ReadyRow.class::cast).toList(), terms);
        progress.advance(rows.size());
    }
}
