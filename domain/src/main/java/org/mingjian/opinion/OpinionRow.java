package org.mingjian.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as lists show it.
 *
 * @param dueOn absent before registration
 * @param submitter absent for those who may not know
 */
public record OpinionRow(
        long id,
        String number,
        String title,
        String agency,
        OpinionState state,
        Instant submittedAt,
        @Nullable Instant registeredAt,
        @Nullable Instant concludedAt,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        @Nullable String problemKind,
        String source,
        @Nullable String submitter) {

    /** How urgent the matter is on a given day. */
    public Light light(LocalDate today) {
        return Light.of(state, dueOn, today);
    }
}
