package org.mingjian.handling;

import java.util.Optional;
import org.mingjian.opinion.OpinionState;

/**
 * Where one agency stands with a matter, the least advanced first.
 *
 * @article 8(3)
 */
public enum HandlingState {
    ASSIGNED,
    RECTIFYING,
    REPLIED,
    /** Its answer has done: what the agency does when the matter is taken up again is a handling of its own. */
    CONCLUDED,
    /** Given back as none of the agency's business: it has no part in the matter any more. */
    RETURNED,
    /** The matter was withdrawn while the agency had it. */
    DROPPED;

    /** What the matter shows where this is the least advanced of its handlings; nothing where no agency has it now. */
    Optional<OpinionState> shown() {
        return switch (this) {
            case ASSIGNED -> Optional.of(OpinionState.ASSIGNED);
            case RECTIFYING -> Optional.of(OpinionState.RECTIFYING);
            case REPLIED -> Optional.of(OpinionState.REPLIED);
            case CONCLUDED, RETURNED, DROPPED -> Optional.empty();
        };
    }
}
