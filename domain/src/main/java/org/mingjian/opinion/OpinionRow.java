package org.mingjian.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;

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

    /** How urgent the matter is, seen from a day. */
    public Light light(Horizon horizon) {
        return state.light(dueOn, horizon);
    }
}
