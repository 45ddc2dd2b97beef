package org.mingjian.ledger;

/** What has become of a staged row. */
enum RowFate {
    /** It is to go in, or has done so: how far the job has come is its checkpoint's matter. */
    READY,
    /** A later row of the file has the same number; counted as unchanged. */
    SUPERSEDED,
    REJECTED,
    /** Its agency is not known yet; counted as rejected until it is decided on. */
    WAITING,
    /** It went in, and is kept because an earlier row with its number still waits. */
    TAKEN
}
