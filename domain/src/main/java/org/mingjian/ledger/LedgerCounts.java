package org.mingjian.ledger;

/** What became of a ledger's rows; every row that was read is counted exactly once among the other four. */
public record LedgerCounts(long read, long created, long updated, long unchanged, long rejected) {
    /** Rows whose fate is decided. */
    public long decided() {
        return created + updated + unchanged + rejected;
    }

    /** Whether all rows read have come to one of the four ends. */
    public boolean addUp() {
        return read == decided();
    }
}
