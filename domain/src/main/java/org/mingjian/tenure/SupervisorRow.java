package org.mingjian.tenure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor as lists show her.
 *
 * @param submitted how many matters she brought
 */
public record SupervisorRow(
        long id,
        String name,
        Source source,
        LocalDate servesFrom,
        LocalDate servesTo,
        TermState state,
        @Nullable Long userId,
        @Nullable String login,
        long submitted) {}
