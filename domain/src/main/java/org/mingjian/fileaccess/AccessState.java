package org.mingjian.fileaccess;

/**
 * How far a request is.
 *
 * @article 7
 */
public enum AccessState {
    /** The bureau has to decide. */
    REQUESTED,
    WITHDRAWN,
    REFUSED,
    /** The agency has to provide, or to answer. */
    GIVEN,
    /** The supervisor may look. */
    PROVIDED,
    UNAVAILABLE,
    ANSWERED,
    /** Given back by her, or ended by the bureau. */
    RETURNED
}
