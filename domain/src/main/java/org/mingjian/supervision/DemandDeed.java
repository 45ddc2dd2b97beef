package org.mingjian.supervision;

import static org.mingjian.access.Permission.ANSWER_OPINIONS;
import static org.mingjian.access.Permission.ISSUE_SUPERVISION_DOCUMENTS;
import static org.mingjian.access.Permission.REVIEW_ANSWERS;
import static org.mingjian.access.Permission.SIGN_ANSWERS;
import static org.mingjian.supervision.DemandState.AWAITING;
import static org.mingjian.supervision.DemandState.ISSUED;
import static org.mingjian.supervision.DemandState.PASSED;
import static org.mingjian.supervision.DemandState.REPORTED;
import static org.mingjian.supervision.DemandState.REVOKED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.Permission;

/**
 * What can be done with a supervision document: one row for each, with the states it begins in, those it leads to, and
 * what has to be told. A review does not keep a decision from being carried out, so its own states stand beside.
 *
 * @article 8(2)
 */
public enum DemandDeed {
    ISSUE(EnumSet.noneOf(DemandState.class), ISSUED, null, null, ISSUE_SUPERVISION_DOCUMENTS),
    SERVE(EnumSet.of(ISSUED), AWAITING, null, null, REVIEW_ANSWERS, Need.SERVICE),
    REPORT(EnumSet.of(AWAITING), REPORTED, null, null, ANSWER_OPINIONS, Need.WORDS),
    RETURN_REPORT(EnumSet.of(REPORTED), AWAITING, null, null, REVIEW_ANSWERS, Need.WORDS, Need.DAY),
    PASS(EnumSet.of(REPORTED), PASSED, null, null, REVIEW_ANSWERS, Need.WORDS),
    APPLY_REVIEW(Sets.SERVED, null, ReviewState.NONE, ReviewState.APPLIED, SIGN_ANSWERS, Need.WORDS),
    UPHOLD(Sets.SERVED, null, ReviewState.APPLIED, ReviewState.UPHELD, ISSUE_SUPERVISION_DOCUMENTS, Need.WORDS),
    CHANGE(Sets.SERVED, null, ReviewState.APPLIED, ReviewState.CHANGED, ISSUE_SUPERVISION_DOCUMENTS, Need.WORDS),
    REVOKE(Sets.SERVED, REVOKED, ReviewState.APPLIED, ReviewState.REVOKED, ISSUE_SUPERVISION_DOCUMENTS, Need.WORDS);

    /** What has to be told with it. */
    public enum Need {
        WORDS,
        /** A last day to come. */
        DAY,
        /** The day of service, how, and who received it. */
        SERVICE
    }

    private static final class Sets {
        static final Set<DemandState> SERVED = EnumSet.of(AWAITING, REPORTED, PASSED);
    }

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<DemandState> from;

    private final @Nullable DemandState to;
    private final @Nullable ReviewState reviewFrom;
    private final @Nullable ReviewState reviewTo;
    private final Permission permission;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Need> needs;

    DemandDeed(
            Set<DemandState> from,
            @Nullable DemandState to,
            @Nullable ReviewState reviewFrom,
            @Nullable ReviewState reviewTo,
            Permission permission,
            Need... needs) {
        this.from = from;
        this.to = to;
        this.reviewFrom = reviewFrom;
        this.reviewTo = reviewTo;
        this.permission = permission;
        this.needs = Set.of(needs);
    }

    /** Whether it is done in these states; a report does not pass while a review is open. */
    boolean possible(Demand demand) {
        return from.contains(demand.state())
                && (reviewFrom == null || (demand.kind().reviewable() && demand.review() == reviewFrom))
                && (this != PASS || demand.review() != ReviewState.APPLIED);
    }

    /** Absent where the document stays where it is. */
    @Nullable
    DemandState to() {
        return to;
    }

    /** Absent where the review stays where it is. */
    @Nullable
    ReviewState reviewTo() {
        return reviewTo;
    }

    public Permission permission() {
        return permission;
    }

    public Set<Need> needs() {
        return needs;
    }

    /** Whether it is done by the agency. */
    public boolean ofAgency() {
        return permission == ANSWER_OPINIONS || permission == SIGN_ANSWERS;
    }

    /** Whether it decides on a review. */
    public boolean decidesReview() {
        return reviewFrom == ReviewState.APPLIED;
    }
}
