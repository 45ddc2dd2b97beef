package org.mingjian.batch.ledger;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.Progress;
import org.mingjian.calendar.Calendars;
import org.mingjian.calendar.WorkingDays;
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
    private Calendars calendars;

    @Inject
    private Progress progress;

    private @Nullable WorkingDays calendar;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        calendar = calendars.workingDays();
    }

    @Override
    public void writeItems(List<Object> rows) {
        if (calendar == null) {
            throw new IllegalStateException("not open");
        }
        applying.apply(stored.id(), rows.stream().map(ReadyRow.class::cast).toList(), calendar);
        progress.advance(rows.size());
    }
}
