package org.mingjian.batch.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.BureauFile;
import org.mingjian.budget.Reconciling;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.Trying;

/**
 * Spreadsheets of what the finance bureau has paid, read as ledgers are; small enough to be taken whole, without a job.
 */
@ApplicationScoped
public class BureauFiles {
    private static final long MOST_BYTES = 20L << 20;

    @Inject
    private CurrentUser current;

    @Inject
    private DocumentStore documents;

    @Inject
    private Reconciling reconciling;

    /**
     * Brings a year's in, all of it or nothing.
     *
     * @param project rows are taken only whose project has this in its name; blank for all
     * @throws org.mingjian.kernel.Rejection if it cannot be read, saying what is wrong with it
     */
    public void bring(int year, InputStream content, String name, String project) {
        current.require(Permission.KEEP_BUDGET);
        Sha256 document = documents.store(content, MOST_BYTES).sha256();
        try (InputStream stored = documents.open(document);
                LedgerFile file = LedgerFile.of(stored);
                Sheet sheet = file.open()) {
            reconciling.bring(year, new BureauFile(document, name, sheet.headings(), rows(sheet)), project);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Trying.Row> rows(Sheet sheet) throws IOException {
        List<Trying.Row> rows = new ArrayList<>();
        for (Optional<SheetRow> row = sheet.next();
                row.isPresent() && rows.size() <= Reconciling.MOST_ROWS;
                row = sheet.next()) {
            rows.add(new Trying.Row(row.get().number(), row.get().cells()));
        }
        return rows;
    }
}
