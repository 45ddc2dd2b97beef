package org.mingjian.access;

/** Whether an account lets its owner in. */
public enum AccountState {
    ACTIVE,
    /** Shut for a quarter of an hour after too many failures. */
    LOCKED,
    CLOSED
}
