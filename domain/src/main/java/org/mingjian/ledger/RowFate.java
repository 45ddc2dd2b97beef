package org.mingjian.ledger;

/** What has become of a staged row. */
enum RowFate {
    /** It is to go in, or has done so: how far the job has come is its checkpoint's matter. */
    READY,
    /** A later row of the file has the same number; counted as unchanged. */
    SUPERSEDED,
    REJECTED
}
