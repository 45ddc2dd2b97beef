package org.mingjian.supervision;

import static java.util.Objects.requireNonNull;
import static org.mingjian.deadline.DeadlineKind.APPLY_FOR_REVIEW;
import static org.mingjian.deadline.DeadlineKind.DECIDE_REVIEW;
import static org.mingjian.deadline.DeadlineKind.WHOLE_HANDLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.PauseReason;
import org.mingjian.opinion.Opinion;

/**
 * Which deadlines a deed ends, and which begin with it: all run from the day of service. While a decision is reviewed
 * the clock of the whole handling stands still; the report's does not.
 *
 * @article 8(2)
 */
@ApplicationScoped
class DemandDeadlines {
    @Inject
    private Deadlines deadlines;

    @Inject
    private Demands demands;

    void follow(Demand demand, DemandForm form, DemandState from, Opinion opinion, LocalDate today) {
        DeadlineKind report = demand.kind().report();
        var subject = demand.subject();
        switch (form.deed()) {
            case SERVE -> {
                LocalDate served = requireNonNull(form.day());
                deadlines.startUntil(report, subject, served, served.plusDays(demand.days()));
                deadlines.tell(report, subject);
            }
            case REPORT -> deadlines.done(report, subject, today);
            case RETURN_REPORT -> {
                deadlines.startUntil(report, subject, today, requireNonNull(form.day()));
                deadlines.tell(report, subject);
            }
            case APPLY_REVIEW -> {
                deadlines.start(DECIDE_REVIEW, subject, today);
                if (handlingIs(opinion, one -> one.state(today) == DeadlineState.OPEN)) {
                    deadlines.pause(
                            WHOLE_HANDLING, opinion.subject(), PauseReason.REVIEW, today, opinion.externalNumber());
                }
            }
            case UPHOLD, CHANGE, REVOKE -> {
                deadlines.done(DECIDE_REVIEW, subject, today);
                if (form.deed() == DemandDeed.REVOKE && from == DemandState.AWAITING) {
                    deadlines.cancel(report, subject, today);
                }
                if (!demands.anyReviewed(opinion)
                        && handlingIs(opinion, one -> one.standsStillFor(PauseReason.REVIEW))) {
                    deadlines.resume(WHOLE_HANDLING, opinion.subject(), today);
                }
            }
            case ISSUE, PASS -> {}
        }
    }

    /** Until when the agency is told that it may apply for a review; absent where nothing is told of it. */
    @Nullable
    LocalDate reviewable(Demand demand, DemandForm form) {
        return form.deed() == DemandDeed.SERVE && demand.kind().reviewable()
                ? applied(requireNonNull(form.day()))
                : null;
    }

    /** The last day for an application; what the agency was told is never drawn nearer. */
    LocalDate reviewableUntil(Demand demand) {
        LocalDate counted = applied(requireNonNull(demand.servedOn()));
        LocalDate told = requireNonNull(demand.reviewableUntil());
        return counted.isAfter(told) ? counted : told;
    }

    private LocalDate applied(LocalDate served) {
        return deadlines.terms().due(APPLY_FOR_REVIEW, served).day();
    }

    private boolean handlingIs(Opinion opinion, Predicate<Deadline> so) {
        return deadlines.of(opinion.subject()).stream()
                .anyMatch(one -> one.kind() == WHOLE_HANDLING && one.endedOn() == null && so.test(one));
    }
}
