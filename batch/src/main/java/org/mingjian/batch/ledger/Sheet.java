package org.mingjian.batch.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A ledger's rows, one after the other, never all of them in memory. */
interface Sheet extends AutoCloseable {
    /** The most columns a ledger may have. */
    int MOST_COLUMNS = 256;

    /** The first row's texts, stripped. */
    List<String> headings();

    /** The next row that is not blank; empty at the end. */
    Optional<SheetRow> next() throws IOException;

    @Override
    void close() throws IOException;
}
