package org.mingjian.ledger;

import java.util.Optional;
import org.mingjian.agency.Agency;
import org.mingjian.kernel.Sha256;

/**
 * A staged row that is fit to go in.
 *
 * @param hash of what it says; the same hash means that nothing has changed
 */
public record ReadyRow(int rowNumber, LedgerEntry entry, Sha256 hash) {
    /** The agency that its name meant on the day of the matter; empty where it meant none. */
    Optional<Agency> agency(MeantAgencies meant) {
        return meant.on(entry.agency(), entry.day());
    }

    static ReadyRow of(int rowNumber, String json) {
        return new ReadyRow(rowNumber, LedgerEntry.parse(json), Sha256.of(json));
    }
}
