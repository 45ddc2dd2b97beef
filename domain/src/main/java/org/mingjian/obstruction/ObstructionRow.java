package org.mingjian.obstruction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as lists show it.
 *
 * @param supervisor who was refused, by name; for the bureau alone
 * @param dueOn by when it is to be verified; absent once it is, and for agencies
 */
public record ObstructionRow(
        long id,
        String number,
        String agency,
        @Nullable String supervisor,
        String asked,
        LocalDate happenedOn,
        ObstructionState state,
        @Nullable Reason reason,
        Instant recordedAt,
        @Nullable LocalDate dueOn) {}
