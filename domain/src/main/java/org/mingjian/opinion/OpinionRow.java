package org.mingjian.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as lists show it.
 *
 * @param submitter absent for those who may not know
 */
public record OpinionRow(
        long id,
        String number,
        String title,
        String agency,
        OpinionState state,
        Instant registeredAt,
        @Nullable Instant concludedAt,
        LocalDate dueOn,
        boolean dueProvisional,
        @Nullable String problemKind,
        String source,
        @Nullable String submitter) {

    /** How urgent the matter is on a given day: red past its term, amber within three days of it (R8-2). */
    public Light light(LocalDate today) {
        if (!state.open()) {
            return Light.NONE;
        }
        if (today.isAfter(dueOn)) {
            return Light.RED;
        }
        return today.plusDays(3).isBefore(dueOn) ? Light.GREEN : Light.AMBER;
    }
}
