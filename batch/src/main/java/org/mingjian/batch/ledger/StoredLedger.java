package org.mingjian.batch.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.mingjian.batch.RunParameters;
import org.mingjian.document.DocumentStore;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerImport;

/** The import that the running job carries out, and its file. */
@Dependent
class StoredLedger {
    /** The job parameter that names the import. */
    static final String PARAMETER = "import";

    private final long id;
    private final Imports imports;
    private final DocumentStore documents;

    @Inject
    StoredLedger(RunParameters parameters, Imports imports, DocumentStore documents) {
        this.id = Long.parseLong(parameters.required(PARAMETER));
        this.imports = imports;
        this.documents = documents;
    }

    long id() {
        return id;
    }

    LedgerImport ledger() {
        return imports.get(id);
    }

    LedgerFile file() throws IOException {
        try (InputStream content = documents.open(ledger().document())) {
            return LedgerFile.of(content);
        }
    }
}
