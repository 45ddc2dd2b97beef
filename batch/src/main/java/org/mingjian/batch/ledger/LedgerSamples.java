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
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.LedgerRule;
import org.mingjian.ledger.Trying;

/** Looks into ledgers that are to be mapped; nothing is brought in. */
@ApplicationScoped
public class LedgerSamples {
    private static final int ROWS = 20;
    private static final int VALUES = 5;
    private static final int LONGEST_VALUE = 60;

    @Inject
    private CurrentUser current;

    @Inject
    private DocumentStore documents;

    /**
     * Keeps a ledger that streams in, if it can be read.
     *
     * @return the document
     * @throws Rejection if it is no ledger, saying what it is or what to do
     */
    public Sha256 keep(InputStream content) {
        current.require(Permission.IMPORT_LEDGERS);
        Sha256 document = documents.store(content).sha256();
        of(document);
        return document;
    }

    /** Whether there is such a document. */
    public boolean has(Sha256 document) {
        current.require(Permission.IMPORT_LEDGERS);
        return documents.find(document).isPresent();
    }

    /** The beginning of a stored ledger. */
    public LedgerSample of(Sha256 document) {
        current.require(Permission.IMPORT_LEDGERS);
        try (InputStream content = documents.open(document);
                LedgerFile file = LedgerFile.of(content);
                Sheet sheet = file.open()) {
            return of(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LedgerSample of(Sheet sheet) throws IOException {
        List<Trying.Row> rows = new ArrayList<>();
        for (Optional<SheetRow> row = sheet.next(); row.isPresent() && rows.size() < ROWS; row = sheet.next()) {
            rows.add(new Trying.Row(row.get().number(), row.get().cells()));
        }
        if (rows.isEmpty()) {
            throw new Rejection(LedgerRule.FILE_EMPTY);
        }
        List<LedgerSample.Heading> headings = new ArrayList<>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            headings.add(new LedgerSample.Heading(sheet.headings().get(i), values(rows, i)));
        }
        return new LedgerSample(headings, rows);
    }

    private static List<String> values(List<Trying.Row> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).text())
                .filter(text -> !text.isEmpty())
                .limit(VALUES)
                .map(text -> text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text)
                .toList();
    }
}
