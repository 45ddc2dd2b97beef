package org.mingjian.ledger;

import org.mingjian.kernel.Sha256;

/**
 * A staged row that is fit to go in.
 *
 * @param hash of what it says; the same hash means that nothing has changed
 */
public record ReadyRow(int rowNumber, LedgerEntry entry, Sha256 hash) {
    static ReadyRow of(int rowNumber, String json) {
        return new ReadyRow(rowNumber, LedgerEntry.parse(json), Sha256.of(json));
    }
}
