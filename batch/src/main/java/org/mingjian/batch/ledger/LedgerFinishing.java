package org.mingjian.batch.ledger;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.Finishing;
import org.mingjian.ledger.Staging;

/** Accounts for every row and stores the spreadsheet of those rejected. */
@Named
@Dependent
public class LedgerFinishing extends AbstractBatchlet {
    private static final int PAGE = 1000;

    @Inject
    private StoredLedger stored;

    @Inject
    private Finishing finishing;

    @Inject
    private Staging staging;

    @Inject
    private DocumentStore documents;

    @Override
    @Transactional
    public String process() throws IOException {
        finishing.finish(stored.id(), stored.ledger().counts().rejected() == 0 ? null : store());
        return "COMPLETED";
    }

    private @Nullable Sha256 store() throws IOException {
        List<String> headings;
        try (LedgerFile file = stored.file();
                Sheet sheet = file.open()) {
            headings = sheet.headings();
        }
        Path workbook = Files.createTempFile("mingjian-", ".xlsx");
        try {
            RejectsWorkbook.write(headings, last -> staging.rejected(stored.id(), last, PAGE), workbook);
            try (InputStream content = Files.newInputStream(workbook)) {
                return documents.store(content).sha256();
            }
        } finally {
            Files.delete(workbook);
        }
    }
}
