package org.mingjian.obstruction;

/**
 * Whether the bureau has verified a refusal, and what it has found.
 *
 * @article 8(1)
 */
public enum ObstructionState {
    /** The bureau has to verify it. */
    RECORDED,
    TRUE,
    UNTRUE,
    /** It can no longer be found out. */
    UNCLEAR
}
