package org.mingjian.batch.ledger;

import java.util.List;
import org.mingjian.ledger.Trying;

/**
 * The beginning of a ledger.
 *
 * @param headings its columns, with some values of each
 * @param rows its first rows
 */
public record LedgerSample(List<Heading> headings, List<Trying.Row> rows) {
    /** A column's heading and the first values that are not blank. */
    public record Heading(String text, List<String> values) {}

    /** The headings alone. */
    public List<String> texts() {
        return headings.stream().map(Heading::text).toList();
    }
}
