package org.mingjian.ledger;

/** What has become of a staged row. */
enum RowFate {
    READY,
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
