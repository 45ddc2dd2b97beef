package org.mingjian.interference;

import java.time.Instant;

/**
 * A report as lists show it.
 *
 * @param supervisor who has made it, by name
 */
public record InterferenceRow(
        long id, String supervisor, InterferenceKind kind, InterferenceState state, Instant reportedAt) {}
