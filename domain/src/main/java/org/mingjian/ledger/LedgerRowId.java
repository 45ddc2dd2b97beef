package org.mingjian.ledger;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of a staged row; a class because Jakarta Persistence 3.1 asks for a no-argument constructor. */
class LedgerRowId implements Serializable {
    private long importId;
    private int rowNumber;

    LedgerRowId() {}

    LedgerRowId(long importId, int rowNumber) {
        this.importId = importId;
        this.rowNumber = rowNumber;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerRowId that && importId == that.importId && rowNumber == that.rowNumber;
    }

    @Override
    public int hashCode() {
        return Objects.hash(importId, rowNumber);
    }
}
