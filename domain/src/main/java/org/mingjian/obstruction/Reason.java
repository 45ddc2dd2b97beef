package org.mingjian.obstruction;

/**
 * What the reason is worth that the agency gave: judged by the bureau, never by the supervisor.
 *
 * @article 8(1)
 */
public enum Reason {
    JUSTIFIED,
    UNJUSTIFIED
}
