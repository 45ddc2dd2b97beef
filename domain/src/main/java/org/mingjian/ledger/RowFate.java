package org.mingjian.ledger;

/** What has become of a staged row. */
enum RowFate {
    READY,
    /** A later row of the file has the same number; counted as unchanged. */
    SUPERSEDED,
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
