package org.mingjian.handling;

import static java.util.Objects.requireNonNull;
import static org.mingjian.deadline.DeadlineKind.ASSIGN;
import static org.mingjian.deadline.DeadlineKind.DECIDE_ACCEPTANCE;
import static org.mingjian.deadline.DeadlineKind.DECIDE_MOTION;
import static org.mingjian.deadline.DeadlineKind.FEEDBACK;
import static org.mingjian.deadline.DeadlineKind.RECHECK;
import static org.mingjian.deadline.DeadlineKind.RECTIFY;
import static org.mingjian.deadline.DeadlineKind.REPLY;
import static org.mingjian.deadline.DeadlineKind.REPLY_TO_TRANSFER;
import static org.mingjian.deadline.DeadlineKind.SUPPLEMENT_BY_SUPERVISOR;
import static org.mingjian.deadline.DeadlineKind.WHOLE_HANDLING;
import static org.mingjian.deadline.DeadlineKind.WHOLE_HANDLING_EXTENSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.PauseReason;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionType;
import org.mingjian.opinion.Particulars;

/**
 * Which deadlines a deed ends, and which begin with it.
 *
 * @article 8(2)
 */
@ApplicationScoped
class DeedDeadlines {
    @Inject
    private Deadlines deadlines;

    /** What was done with a matter. */
    void follow(DeedKind kind, Opinion opinion, Instant now) {
        LocalDate day = DistrictTime.day(now);
        var matter = opinion.subject();
        switch (kind) {
            case ASK_SUPPLEMENT -> {
                deadlines.pause(DECIDE_ACCEPTANCE, matter, PauseReason.SUPPLEMENT, day, opinion.externalNumber());
                deadlines.start(SUPPLEMENT_BY_SUPERVISOR, matter, day);
            }
            case SUPPLEMENT_FACTS, GO_ON -> {
                deadlines.done(SUPPLEMENT_BY_SUPERVISOR, matter, day);
                deadlines.resume(DECIDE_ACCEPTANCE, matter, day);
            }
            case ACCEPT -> {
                deadlines.done(DECIDE_ACCEPTANCE, matter, day);
                deadlines.start(isMotion(opinion) ? DECIDE_MOTION : ASSIGN, matter, day);
            }
            case MERGE -> {
                deadlines.done(DECIDE_ACCEPTANCE, matter, day);
                deadlines.cancel(WHOLE_HANDLING, matter, day);
            }
            case REFUSE -> {
                deadlines.done(DECIDE_ACCEPTANCE, matter, day);
                deadlines.cancel(WHOLE_HANDLING, matter, day);
            }
            case OVERTURN, TAKE_UP, REOPEN -> {
                doneIfRunning(RECHECK, opinion, day);
                opinion.due(deadlines.start(WHOLE_HANDLING, matter, day).dueDay());
                deadlines.start(isMotion(opinion) ? DECIDE_MOTION : ASSIGN, matter, day);
            }
            case PROLONG -> opinion.extend(deadlines.prolong(WHOLE_HANDLING, matter, WHOLE_HANDLING_EXTENSION));
            case TRANSFER -> {
                deadlines.done(ASSIGN, matter, day);
                deadlines.start(REPLY_TO_TRANSFER, matter, day);
            }
            case NOTE_REPLY -> {
                deadlines.done(REPLY_TO_TRANSFER, matter, day);
                concluded(opinion, day);
            }
            case ESTABLISH, NOT_ESTABLISH -> {
                deadlines.done(DECIDE_MOTION, matter, day);
                concluded(opinion, day);
            }
            case ASSIGN, INVESTIGATE -> doneIfRunning(ASSIGN, opinion, day);
            case RATE_UNSATISFIED -> deadlines.start(RECHECK, matter, day);
            case KEEP -> deadlines.done(RECHECK, matter, day);
            case CONCLUDE, CONCLUDE_INVESTIGATION -> concluded(opinion, day);
            case FEED_BACK -> deadlines.done(FEEDBACK, matter, day);
            default -> {}
        }
    }

    /** Nothing need be done about it any more. */
    void dropped(Subject subject, Instant now) {
        LocalDate day = DistrictTime.day(now);
        deadlines.of(subject).stream()
                .filter(deadline -> deadline.endedOn() == null)
                .forEach(deadline -> deadlines.cancel(deadline.kind(), subject, day));
    }

    private void doneIfRunning(DeadlineKind kind, Opinion opinion, LocalDate day) {
        boolean runs = deadlines.of(opinion.subject()).stream()
                .anyMatch(deadline -> deadline.kind() == kind && deadline.endedOn() == null);
        if (runs) {
            deadlines.done(kind, opinion.subject(), day);
        }
    }

    private void concluded(Opinion opinion, LocalDate day) {
        deadlines.done(WHOLE_HANDLING, opinion.subject(), day);
        deadlines.start(FEEDBACK, opinion.subject(), day);
    }

    /** Whether the matter moves the bureau to supervise something: it is decided on, not given to agencies. */
    static boolean isMotion(Opinion opinion) {
        Particulars told = opinion.particulars();
        return told != null && told.type() == OpinionType.MOTION;
    }

    /** The bureau has taken a matter on that the agency was told on the spot. */
    void filed(Opinion opinion, Instant now) {
        LocalDate day = DistrictTime.day(now);
        deadlines.done(DECIDE_ACCEPTANCE, opinion.subject(), day);
    }

    /** An agency has been given its part. */
    void assigned(Handling handling, Instant now) {
        deadlines.start(REPLY, handling.subject(), DistrictTime.day(now));
    }

    /** Every agency has given its part back. */
    void returned(Opinion opinion, Instant now) {
        deadlines.start(ASSIGN, opinion.subject(), DistrictTime.day(now));
    }

    /** An agency has its part again. */
    void keptOn(Opinion opinion, Instant now) {
        deadlines.done(ASSIGN, opinion.subject(), DistrictTime.day(now));
    }

    /** A rectification that is agreed on for longer than the whole handling's term takes that term with it. */
    private void agreed(Opinion opinion, Handling handling, LocalDate day) {
        LocalDate planned = requireNonNull(handling.plannedUntil());
        if (planned.isAfter(requireNonNull(opinion.dueOn()))) {
            deadlines.cancel(WHOLE_HANDLING, opinion.subject(), day);
            opinion.extend(deadlines
                    .startUntil(WHOLE_HANDLING, opinion.subject(), day, planned)
                    .dueDay());
        }
    }

    /** What was done with an agency's handling. */
    void follow(DeedKind kind, Opinion opinion, Handling handling, Instant now) {
        LocalDate day = DistrictTime.day(now);
        var part = handling.subject();
        switch (kind) {
            case RETURN, CORRECT, ADOPT_PART, DECLINE -> deadlines.done(REPLY, part, day);
            case PLAN -> {
                deadlines.done(REPLY, part, day);
                deadlines.startUntil(RECTIFY, part, day, requireNonNull(handling.plannedUntil()));
                agreed(opinion, handling, day);
            }
            case EXTEND -> {
                deadlines.cancel(RECTIFY, part, day);
                deadlines.startUntil(RECTIFY, part, day, requireNonNull(handling.plannedUntil()));
                agreed(opinion, handling, day);
            }
            case COMPLETE -> deadlines.done(RECTIFY, part, day);
            case SEND_BACK, REFUSE_RETURN -> deadlines.start(REPLY, part, day);
            default -> {}
        }
    }
}
