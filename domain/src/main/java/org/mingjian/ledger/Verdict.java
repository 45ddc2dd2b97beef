package org.mingjian.ledger;

import org.jspecify.annotations.Nullable;

/** What is to be said of a row before anything is done with it. */
public sealed interface Verdict {
    /** It can go in. */
    record Fit(LedgerEntry entry) implements Verdict {}

    /**
     * It cannot; the reason is Chinese and names the column.
     *
     * @param field which of our columns it is about; absent where it is about the agency
     */
    record Unfit(String reason, @Nullable Field field) implements Verdict {}
}
