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
    /** Given back as none of the agency's business: it has no part in the matter any more. */
    RETURNED;

    /** What the matter shows where this is the least advanced of its handlings. */
    Optional<OpinionState> shown() {
        return switch (this) {
            case ASSIGNED -> Optional.of(OpinionState.ASSIGNED);
            case RECTIFYING -> Optional.of(OpinionState.RECTIFYING);
            case REPLIED -> Optional.of(OpinionState.REPLIED);
            case RETURNED -> Optional.empty();
        };
    }
}
