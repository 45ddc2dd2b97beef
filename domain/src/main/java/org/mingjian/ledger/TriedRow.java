package org.mingjian.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it would go in.
 *
 * @param taken what the mapping takes from it, before anything is checked
 * @param outlook what its agency's name leads to; absent where the row is refused
 */
public record TriedRow(
        int rowNumber,
        Map<Field, String> taken,
        Verdict verdict,
        @Nullable AgencyOutlook outlook) {

    public TriedRow {
        taken = Map.copyOf(taken);
    }
}
