package org.mingjian.opinion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Horizon;
import org.mingjian.deadline.Light;

/**
 * Where a matter stands. The names are those of the reference's state machine.
 *
 * @article 8(2)
 */
public enum OpinionState {
    SUBMITTED,
    WITHDRAWN,
    REGISTERED,
    ACCEPTED,
    NOT_ACCEPTED,
    CONCLUDED;

    /** The states that may follow; the whole machine. */
    public Set<OpinionState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(REGISTERED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(OpinionState.class);
            case REGISTERED -> EnumSet.of(ACCEPTED, NOT_ACCEPTED);
            case ACCEPTED -> EnumSet.of(CONCLUDED);
            case NOT_ACCEPTED, CONCLUDED -> EnumSet.of(ACCEPTED);
        };
    }

    /**
     * Whether the agency concerned may see the matter: not before it is registered, and never what was withdrawn
     * before.
     */
    public boolean shownToAgency() {
        return this != SUBMITTED && this != WITHDRAWN;
    }

    /** Whether the term of the whole handling runs. */
    boolean handled() {
        return this == REGISTERED || this == ACCEPTED;
    }

    /** How urgent a matter in this state is, seen from a day; dark where no term runs. */
    Light light(@Nullable LocalDate dueOn, Horizon horizon) {
        return handled() && dueOn != null ? horizon.light(dueOn) : Light.NONE;
    }

    /** Whether the bureau has taken the matter on and not yet let go of it (在办). */
    public boolean open() {
        return this == ACCEPTED;
    }
}
