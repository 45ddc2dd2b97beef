package org.mingjian.batch.ledger;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.Progress;
import org.mingjian.ledger.Judge;
import org.mingjian.ledger.JudgedRow;

/** Reads and judges the file's rows; after a restart it goes on behind the last row that was staged. */
@Named
@Dependent
public class LedgerRows implements ItemReader {
    @Inject
    private StoredLedger stored;

    @Inject
    private Progress progress;

    private @Nullable LedgerFile file;
    private @Nullable Sheet sheet;
    private @Nullable Judge judge;
    private int last;

    @Override
    public void open(@Nullable Serializable checkpoint) throws IOException {
        last = checkpoint == null ? 0 : (Integer) checkpoint;
        file = stored.file();
        sheet = file.open();
        judge = new Judge(stored.ledger().mapping(), sheet.headings());
        progress.expect(stored.ledger().expected());
    }

    @Override
    public @Nullable Object readItem() throws IOException {
        if (sheet == null || judge == null) {
            throw new IllegalStateException("not open");
        }
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            SheetRow found = row.get();
            if (found.number() > last) {
                last = found.number();
                return new JudgedRow(found.number(), found.cells(), judge.judge(found.cells()));
            }
        }
        return null;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        if (file != null) {
            file.close();
        }
    }
}
