package org.mingjian.ledger;

/** How far an import has come. */
public enum LedgerStage {
    READING,
    APPLYING,
    DONE,
    /** What it had brought in is out again. */
    UNDONE
}
