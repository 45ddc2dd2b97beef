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
    CLOSED,
    ARCHIVED;

    /** The states that may follow; the whole machine. */
    public Set<OpinionState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(REGISTERED, WITHDRAWN);
            case WITHDRAWN, MERGED -> EnumSet.noneOf(OpinionState.class);
            case REGISTERED -> EnumSet.of(SUPPLEMENT, MERGED, ACCEPTED, NOT_ACCEPTED, WITHDRAWN);
            case SUPPLEMENT -> EnumSet.of(REGISTERED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(ASSIGNED, TRANSFERRED, INVESTIGATING, CONCLUDED, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(ACCEPTED, RECTIFYING, REPLIED, WITHDRAWN);
            case RECTIFYING -> EnumSet.of(ASSIGNED, REPLIED, WITHDRAWN);
            case REPLIED -> EnumSet.of(ASSIGNED, RECTIFYING, CONCLUDED);
            case TRANSFERRED -> EnumSet.of(CONCLUDED);
            case INVESTIGATING -> EnumSet.of(CONCLUDED, WITHDRAWN);
            case NOT_ACCEPTED, ARCHIVED -> EnumSet.of(ACCEPTED);
            case CLOSED -> EnumSet.of(ACCEPTED, ARCHIVED);
            case CONCLUDED -> EnumSet.of(ACCEPTED, FEEDBACK);
            case FEEDBACK -> EnumSet.of(RECHECK, CLOSED);
            case RECHECK -> EnumSet.of(ACCEPTED, CLOSED);
        };
    }

    /** Whether the agency concerned may see the matter: not before it is registered. */
    public boolean shownToAgency() {
        return this != SUBMITTED;
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
                    CLOSED,
                    ARCHIVED -> false;
        };
    }
}
