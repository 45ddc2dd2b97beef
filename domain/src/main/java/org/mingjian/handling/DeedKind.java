package org.mingjian.handling;

import static org.mingjian.access.Permission.ANSWER_OPINIONS;
import static org.mingjian.access.Permission.APPROVE_HANDLING;
import static org.mingjian.access.Permission.ARCHIVE_OPINIONS;
import static org.mingjian.access.Permission.ASSIGN_OPINIONS;
import static org.mingjian.access.Permission.DECIDE_OPINIONS;
import static org.mingjian.access.Permission.OVERRULE_HANDLING;
import static org.mingjian.access.Permission.REVIEW_ANSWERS;
import static org.mingjian.access.Permission.SIGN_ANSWERS;
import static org.mingjian.access.Permission.SUBMIT_OPINIONS;
import static org.mingjian.opinion.OpinionState.ACCEPTED;
import static org.mingjian.opinion.OpinionState.ARCHIVED;
import static org.mingjian.opinion.OpinionState.CLOSED;
import static org.mingjian.opinion.OpinionState.CONCLUDED;
import static org.mingjian.opinion.OpinionState.FEEDBACK;
import static org.mingjian.opinion.OpinionState.INVESTIGATING;
import static org.mingjian.opinion.OpinionState.MERGED;
import static org.mingjian.opinion.OpinionState.NOT_ACCEPTED;
import static org.mingjian.opinion.OpinionState.RECHECK;
import static org.mingjian.opinion.OpinionState.REGISTERED;
import static org.mingjian.opinion.OpinionState.REPLIED;
import static org.mingjian.opinion.OpinionState.SUBMITTED;
import static org.mingjian.opinion.OpinionState.SUPPLEMENT;
import static org.mingjian.opinion.OpinionState.TRANSFERRED;
import static org.mingjian.opinion.OpinionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.Permission;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Wish;

/**
 * What can be done with a matter that is registered: the whole state machine, one row for each deed. Deeds of the
 * bureau and of the supervisor are done with the matter; those of an agency with its own handling of it.
 *
 * @article 8(2)
 */
public enum DeedKind {
    ASK_SUPPLEMENT(REGISTERED, SUPPLEMENT, DECIDE_OPINIONS, "8(2)", Need.WORDS),
    SUPPLEMENT_FACTS(SUPPLEMENT, REGISTERED, SUBMIT_OPINIONS, "8(2)", Need.WORDS),
    GO_ON(SUPPLEMENT, REGISTERED, DECIDE_OPINIONS, "8(2)"),
    ACCEPT(REGISTERED, ACCEPTED, DECIDE_OPINIONS, "8(2)"),
    REFUSE(REGISTERED, NOT_ACCEPTED, DECIDE_OPINIONS, "8(2)", Need.REASON, Need.WORDS),
    MERGE(REGISTERED, MERGED, DECIDE_OPINIONS, "8(2)", Need.MAIN, Need.WORDS),
    ASK_AGAIN(NOT_ACCEPTED, NOT_ACCEPTED, SUBMIT_OPINIONS, "8(2)", Need.WORDS),
    UPHOLD(NOT_ACCEPTED, NOT_ACCEPTED, OVERRULE_HANDLING, "8(2)", Need.WORDS),
    OVERTURN(NOT_ACCEPTED, ACCEPTED, OVERRULE_HANDLING, "8(2)", Need.WORDS),
    ASK_WITHDRAWAL(Wish.WITHDRAWAL.states(), null, SUBMIT_OPINIONS, "8(2)", Need.WORDS),
    CONSENT(Wish.WITHDRAWAL.states(), WITHDRAWN, ASSIGN_OPINIONS, "8(2)", Need.WORDS),
    KEEP_ON(Wish.WITHDRAWAL.states(), null, ASSIGN_OPINIONS, "8(2)", Need.WORDS),
    TRANSFER(ACCEPTED, TRANSFERRED, DECIDE_OPINIONS, "8(2)", Need.ORGAN, Need.WORDS),
    NOTE_REPLY(TRANSFERRED, CONCLUDED, DECIDE_OPINIONS, "8(2)", Need.CONCLUSION, Need.WORDS),
    ESTABLISH(ACCEPTED, CONCLUDED, ASSIGN_OPINIONS, "6", Need.WORDS),
    NOT_ESTABLISH(ACCEPTED, CONCLUDED, ASSIGN_OPINIONS, "6", Need.WORDS),
    INVESTIGATE(ACCEPTED, INVESTIGATING, ASSIGN_OPINIONS, "8(2)", Need.OFFICERS),
    CONCLUDE_INVESTIGATION(INVESTIGATING, CONCLUDED, REVIEW_ANSWERS, "8(2)", Need.CONCLUSION, Need.WORDS),
    FILE_DIRECT(SUBMITTED, OpinionState.ASSIGNED, SUBMIT_OPINIONS, "8(3)", Need.TOLD_ON),
    PROLONG(
            EnumSet.of(ACCEPTED, TRANSFERRED, INVESTIGATING, OpinionState.ASSIGNED, OpinionState.RECTIFYING, REPLIED),
            null,
            APPROVE_HANDLING,
            "8(2)",
            Need.WORDS),
    ASSIGN(
            EnumSet.of(ACCEPTED, OpinionState.ASSIGNED, OpinionState.RECTIFYING, REPLIED),
            OpinionState.ASSIGNED,
            ASSIGN_OPINIONS,
            "8(2)",
            Need.AGENCIES),
    RETURN(HandlingState.ASSIGNED, HandlingState.RETURNED, SIGN_ANSWERS, "8(1)", Need.WORDS),
    REFUSE_RETURN(HandlingState.RETURNED, HandlingState.ASSIGNED, ASSIGN_OPINIONS, "8(1)", Need.WORDS),
    CORRECT(HandlingState.ASSIGNED, HandlingState.REPLIED, ANSWER_OPINIONS, "8(3)", Need.WORDS, Need.EVIDENCE),
    PLAN(HandlingState.ASSIGNED, HandlingState.RECTIFYING, ANSWER_OPINIONS, "8(3)", Need.WORDS, Need.DAY),
    ADOPT_PART(HandlingState.ASSIGNED, HandlingState.REPLIED, SIGN_ANSWERS, "8(3)", Need.GROUNDS, Need.BASIS),
    DECLINE(HandlingState.ASSIGNED, HandlingState.REPLIED, SIGN_ANSWERS, "8(3)", Need.GROUNDS, Need.BASIS),
    COMPLETE(HandlingState.RECTIFYING, HandlingState.REPLIED, ANSWER_OPINIONS, "8(3)", Need.WORDS, Need.EVIDENCE),
    EXTEND(HandlingState.RECTIFYING, HandlingState.RECTIFYING, APPROVE_HANDLING, "8(3)", Need.WORDS, Need.DAY),
    SEND_BACK(HandlingState.REPLIED, HandlingState.ASSIGNED, REVIEW_ANSWERS, "8(2)", Need.WORDS),
    CONCLUDE(REPLIED, CONCLUDED, REVIEW_ANSWERS, "8(2)", Need.CONCLUSION, Need.WORDS),
    FEED_BACK(CONCLUDED, FEEDBACK, REVIEW_ANSWERS, "8(2)", Need.WORDS),
    RATE_SATISFIED(FEEDBACK, CLOSED, SUBMIT_OPINIONS, "8(2)"),
    RATE_FAIR(FEEDBACK, CLOSED, SUBMIT_OPINIONS, "8(2)"),
    RATE_UNSATISFIED(FEEDBACK, RECHECK, SUBMIT_OPINIONS, "8(2)", Need.WORDS),
    CLOSE(FEEDBACK, CLOSED, REVIEW_ANSWERS, "8(2)"),
    KEEP(RECHECK, CLOSED, APPROVE_HANDLING, "8(2)", Need.WORDS),
    TAKE_UP(RECHECK, ACCEPTED, APPROVE_HANDLING, "8(2)", Need.WORDS),
    ARCHIVE(CLOSED, ARCHIVED, ARCHIVE_OPINIONS, "8(2)"),
    REOPEN(EnumSet.of(CLOSED, ARCHIVED), ACCEPTED, OVERRULE_HANDLING, "8(2)", Need.WORDS);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<OpinionState> from;

    private final @Nullable OpinionState to;
    private final @Nullable HandlingState handledFrom;
    private final @Nullable HandlingState handledTo;
    private final Permission permission;
    private final String article;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Need> needs;

    DeedKind(OpinionState from, OpinionState to, Permission permission, String article, Need... needs) {
        this(EnumSet.of(from), to, permission, article, needs);
    }

    DeedKind(Set<OpinionState> from, @Nullable OpinionState to, Permission permission, String article, Need... needs) {
        this(from, to, null, null, permission, article, needs);
    }

    DeedKind(HandlingState from, HandlingState to, Permission permission, String article, Need... needs) {
        this(EnumSet.noneOf(OpinionState.class), null, from, to, permission, article, needs);
    }

    DeedKind(
            Set<OpinionState> from,
            @Nullable OpinionState to,
            @Nullable HandlingState handledFrom,
            @Nullable HandlingState handledTo,
            Permission permission,
            String article,
            Need... needs) {
        this.from = from;
        this.to = to;
        this.handledFrom = handledFrom;
        this.handledTo = handledTo;
        this.permission = permission;
        this.article = article;
        this.needs = Set.of(needs);
    }

    /** Whether it is done with one agency's handling, not with the matter. */
    public boolean ofHandling() {
        return handledFrom != null;
    }

    /** Whether it is the supervisor's own: done by the one who submitted the matter, and nobody else. */
    public boolean ofSubmitter() {
        return permission == SUBMIT_OPINIONS;
    }

    /** Whether it is an agency's answer. */
    public boolean ofAgency() {
        return permission == ANSWER_OPINIONS || permission == SIGN_ANSWERS;
    }

    /** Whether it is asked, or answered, only where the supervisor wants it so. */
    public boolean ofWish() {
        return switch (this) {
            case ASK_AGAIN, UPHOLD, OVERTURN, ASK_WITHDRAWAL, CONSENT, KEEP_ON -> true;
            default -> false;
        };
    }

    /** In which states the matter may be; none for what is done with a handling. */
    public Set<OpinionState> from() {
        return Set.copyOf(from);
    }

    /** Whether it is done with a matter in this state. */
    public boolean from(OpinionState state) {
        return from.contains(state);
    }

    /** Whether a matter in this state waits for it to be done; what may be done besides is not waited for. */
    public boolean expected(OpinionState state) {
        return from(state)
                && state != SUBMITTED // waits to be registered
                && !ofWish()
                && this != PROLONG
                && state != CLOSED
                && state != ARCHIVED
                && (this != ASSIGN || state == ACCEPTED);
    }

    /** In which state the matter is then; absent where it stays as it is, and for what is done with a handling. */
    public @Nullable OpinionState to() {
        return to;
    }

    /** In which state the handling must be; absent for what is done with the matter. */
    public @Nullable HandlingState handledFrom() {
        return handledFrom;
    }

    /** In which state the handling is then; absent for what is done with the matter. */
    public @Nullable HandlingState handledTo() {
        return handledTo;
    }

    public Permission permission() {
        return permission;
    }

    /** The article of the regulation it rests on. */
    public String article() {
        return article;
    }

    /** What has to be told with it. */
    public Set<Need> needs() {
        return needs;
    }
}
