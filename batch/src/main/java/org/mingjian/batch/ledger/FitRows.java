package org.mingjian.batch.ledger;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.Progress;
import org.mingjian.ledger.ReadyRow;
import org.mingjian.ledger.Staging;

/** Reads the staged rows that are fit to go in, page by page. */
@Named
@Dependent
public class FitRows implements ItemReader {
    private static final int PAGE = 1000;

    @Inject
    private StoredLedger stored;

    @Inject
    private Staging staging;

    @Inject
    private Progress progress;

    private Iterator<ReadyRow> page = Collections.emptyIterator();
    private int last;
    private long id;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Integer) checkpoint;
        id = stored.id();
        progress.expect(staging.fit(id));
    }

    @Override
    public @Nullable Object readItem() {
        if (!page.hasNext()) {
            page = staging.ready(id, last, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        ReadyRow row = page.next();
        last = row.rowNumber();
        return row;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() {
        page = Collections.emptyIterator();
    }
}
