package org.mingjian.recusal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;

/**
 * Something from which somebody may have to stand aside, and whom it concerns.
 *
 * @param agencies against which it is, or in whose hands
 * @param parties names of persons and units, several of them divided by commas
 * @param uscc the party's code as it was typed
 */
public record Affair(
        Subject subject,
        Set<Long> agencies,
        @Nullable String parties,
        @Nullable String uscc) {}
