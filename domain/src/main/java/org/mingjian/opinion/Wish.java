package org.mingjian.opinion;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the supervisor who submitted a matter asks of the bureau, and has no answer to yet.
 *
 * @article 8(2)
 */
public enum Wish {
    /** That a refusal be reconsidered. */
    RECONSIDERATION,
    /** That the matter be handled no further. */
    WITHDRAWAL;

    /** In which states of the matter it can be asked and answered; it lapses in all others. */
    public Set<OpinionState> states() {
        return switch (this) {
            case RECONSIDERATION -> EnumSet.of(OpinionState.NOT_ACCEPTED);
            case WITHDRAWAL ->
                EnumSet.of(
                        OpinionState.REGISTERED,
                        OpinionState.SUPPLEMENT,
                        OpinionState.ACCEPTED,
                        OpinionState.INVESTIGATING,
                        OpinionState.ASSIGNED,
                        OpinionState.RECTIFYING);
        };
    }
}
