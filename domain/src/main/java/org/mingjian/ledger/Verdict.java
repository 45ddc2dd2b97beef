package org.mingjian.ledger;

/** What is to be said of a row before anything is done with it. */
public sealed interface Verdict {
    /** It can go in. */
    record Fit(LedgerEntry entry) implements Verdict {}

    /** It cannot; the reason is Chinese and names the column. */
    record Unfit(String reason) implements Verdict {}
}
