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
    SUPPLEMENT,
    MERGED,
    ACCEPTED,
    NOT_ACCEPTED,
    TRANSFERRED,
    INVESTIGATING,
    ASSIGNED,
    RECTIFYING,
    REPLIED,
    CONCLUDED,
    FEEDBACK,
    RECHECK,
    CLOSED;

    /** The states that may follow; the whole machine. */
    public Set<OpinionState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(REGISTERED, WITHDRAWN);
            case WITHDRAWN, MERGED -> EnumSet.noneOf(OpinionState.class);
            case REGISTERED -> EnumSet.of(SUPPLEMENT, MERGED, ACCEPTED, NOT_ACCEPTED);
            case SUPPLEMENT -> EnumSet.of(REGISTERED);
            case ACCEPTED -> EnumSet.of(ASSIGNED, TRANSFERRED, INVESTIGATING, CONCLUDED);
            case ASSIGNED -> EnumSet.of(ACCEPTED, RECTIFYING, REPLIED);
            case RECTIFYING -> EnumSet.of(ASSIGNED, REPLIED);
            case REPLIED -> EnumSet.of(ASSIGNED, RECTIFYING, CONCLUDED);
            case TRANSFERRED, INVESTIGATING -> EnumSet.of(CONCLUDED);
            case NOT_ACCEPTED, CLOSED -> EnumSet.of(ACCEPTED);
            case CONCLUDED -> EnumSet.of(ACCEPTED, FEEDBACK);
            case FEEDBACK -> EnumSet.of(RECHECK, CLOSED);
            case RECHECK -> EnumSet.of(ACCEPTED, CLOSED);
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
    public boolean handled() {
        return this == REGISTERED || this == SUPPLEMENT || open();
    }

    /** How urgent a matter in this state is, seen from a day; dark where no term runs. */
    Light light(@Nullable LocalDate dueOn, Horizon horizon) {
        return handled() && dueOn != null ? horizon.light(dueOn) : Light.NONE;
    }

    /** Whether the bureau has taken the matter on and not yet let go of it (在办); the database knows it as in_hand. */
    public boolean open() {
        return switch (this) {
            case ACCEPTED, TRANSFERRED, INVESTIGATING, ASSIGNED, RECTIFYING, REPLIED -> true;
            case SUBMITTED,
                    WITHDRAWN,
                    REGISTERED,
                    SUPPLEMENT,
                    MERGED,
                    NOT_ACCEPTED,
                    CONCLUDED,
                    FEEDBACK,
                    RECHECK,
                    CLOSED -> false;
        };
    }
}
