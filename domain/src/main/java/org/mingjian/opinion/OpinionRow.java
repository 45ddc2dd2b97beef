package org.mingjian.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;
import org.mingjian.recusal.Mark;

/**
 * A matter as lists show it.
 *
 * @param dueOn absent before registration
 * @param submitter absent for those who may not know
 * @param closed whether the one who asks has still to declare that nothing keeps her from it; its title is kept back
 * @param mark absent where nobody has to stand aside, and for agencies
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
        @Nullable String submitter,
        boolean closed,
        @Nullable Mark mark) {

    /** How urgent the matter is, seen from a day. */
    public Light light(Horizon horizon) {
        return state.light(dueOn, horizon);
    }
}
