package org.mingjian.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it would go in.
 *
 * @param entry absent where the row is refused
 * @param error why it is refused
 * @param outlook what its agency's name leads to; absent where the row is refused
 */
public record TriedRow(
        int rowNumber,
        List<String> cells,
        @Nullable LedgerEntry entry,
        @Nullable String error,
        @Nullable AgencyOutlook outlook) {}
