package org.mingjian.interference;

/**
 * What a supervisor is to be protected from.
 *
 * @article 7
 */
public enum InterferenceKind {
    MEDDLING,
    REVENGE
}
