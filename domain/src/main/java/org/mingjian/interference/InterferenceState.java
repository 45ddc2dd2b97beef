package org.mingjian.interference;

/**
 * How far the leader is with a report.
 *
 * @article 7
 */
public enum InterferenceState {
    RECEIVED,
    IN_HAND,
    SETTLED
}
