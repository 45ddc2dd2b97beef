package org.mingjian.handling;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.evidence.BringingEvidence;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Wish;

/** The rules of time and number that stand between a deed and its doing. */
@ApplicationScoped
class DeedGuards {
    @Inject
    private EntityManager entities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private BringingEvidence evidence;

    @Inject
    private Instance<Hindrance> hindrances;

    /** Holds what is to be done with a matter against its rules. */
    void check(DeedKind kind, Opinion opinion, Instant now) {
        refusal(kind, opinion, now).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why a matter in the right state must not have this done with it, whatever is told with it; empty if it may. */
    Optional<Rejection> refusal(DeedKind kind, Opinion opinion, Instant now) {
        return ownRefusal(kind, opinion, now)
                .or(() -> hindrances.stream()
                        .flatMap(hindrance -> hindrance.of(kind, opinion).stream())
                        .findFirst());
    }

    private Optional<Rejection> ownRefusal(DeedKind kind, Opinion opinion, Instant now) {
        LocalDate today = DistrictTime.day(now);
        return switch (kind) {
            case GO_ON -> {
                LocalDate last = due(DeadlineKind.SUPPLEMENT_BY_SUPERVISOR, lastDay(opinion, DeedKind.ASK_SUPPLEMENT));
                yield unless(today.isAfter(last), HandlingRule.SUPPLEMENT_RUNS, last);
            }
            case ASK_AGAIN -> {
                if (last(opinion, DeedKind.ASK_AGAIN).isPresent()) {
                    yield unless(false, HandlingRule.ASKED_ONCE);
                }
                LocalDate last = due(DeadlineKind.ASK_AGAIN, lastDay(opinion, DeedKind.REFUSE));
                yield unless(!today.isAfter(last), HandlingRule.ASKED_TOO_LATE, last);
            }
            case UPHOLD, OVERTURN -> unless(opinion.wish() == Wish.RECONSIDERATION, HandlingRule.NOT_ASKED);
            case ASK_WITHDRAWAL -> unless(opinion.wish() == null, HandlingRule.WITHDRAWAL_ASKED);
            case CONSENT, KEEP_ON -> unless(opinion.wish() == Wish.WITHDRAWAL, HandlingRule.WITHDRAWAL_NOT_ASKED);
            case ESTABLISH, NOT_ESTABLISH -> unless(DeedDeadlines.isMotion(opinion), HandlingRule.NOT_A_MOTION);
            case ASSIGN, TRANSFER, INVESTIGATE -> unless(!DeedDeadlines.isMotion(opinion), HandlingRule.A_MOTION);
            case PROLONG -> {
                LocalDate last = requireNonNull(opinion.dueOn());
                yield last(opinion, DeedKind.PROLONG, DeedKind.OVERTURN, DeedKind.TAKE_UP, DeedKind.REOPEN)
                        .filter(deed -> deed.kind() == DeedKind.PROLONG)
                        .map(deed -> new Rejection(HandlingRule.PROLONGED_ONCE))
                        .or(() -> unless(!today.isAfter(last), HandlingRule.PROLONGED_TOO_LATE, last));
            }
            case CLOSE -> {
                LocalDate last = ratedBy(opinion);
                yield unless(today.isAfter(last), HandlingRule.RATING_RUNS, last);
            }
            case REOPEN -> {
                LocalDate last = reopenedBy(opinion);
                yield unless(!today.isAfter(last), HandlingRule.REOPENED_TOO_LATE, last);
            }
            default -> Optional.empty();
        };
    }

    /** The last day on which the supervisor may rate how a matter was handled. */
    LocalDate ratedBy(Opinion opinion) {
        return due(DeadlineKind.RATE, lastDay(opinion, DeedKind.FEED_BACK));
    }

    /** The last day on which a closed matter may be taken up again for new facts. */
    LocalDate reopenedBy(Opinion opinion) {
        return opinion.steps().stream()
                .filter(step -> step.state() == OpinionState.CLOSED)
                .map(step -> DistrictTime.day(step.at()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .plusYears(1);
    }

    /** The agency was told a matter on the spot, and the bureau is told within the term of a registration. */
    void checkTold(LocalDate told, Instant now) {
        LocalDate today = DistrictTime.day(now);
        LocalDate last = due(DeadlineKind.REGISTER, told);
        demand(!told.isAfter(today) && !today.isAfter(last), HandlingRule.TOLD_DAY_OUT_OF_TERM, told, last);
    }

    /** Holds what is to be done with a handling against its rules. */
    void check(DeedForm form, Handling handling, Instant now) {
        LocalDate today = DistrictTime.day(now);
        LocalDate assigned = lastAssigned(handling);
        if (form.kind().needs().contains(Need.EVIDENCE)) {
            demand(evidence.any(form.formKey()), HandlingRule.EVIDENCE_MISSING);
        }
        switch (form.kind()) {
            case RETURN -> {
                LocalDate last = due(DeadlineKind.RETURN_NOT_MINE, assigned);
                demand(!today.isAfter(last), HandlingRule.RETURNED_TOO_LATE, last);
            }
            case CORRECT -> {
                LocalDate last = due(DeadlineKind.CORRECT_AT_ONCE, assigned);
                demand(!today.isAfter(last), HandlingRule.NOT_AT_ONCE, last);
            }
            case PLAN -> within(form, today.plusDays(1), due(DeadlineKind.RECTIFY, today));
            case EXTEND -> {
                LocalDate planned = requireNonNull(handling.plannedUntil());
                demand(!today.isAfter(planned), HandlingRule.EXTENDED_TOO_LATE);
                within(form, planned.plusDays(1), due(DeadlineKind.RECTIFY_EXTENSION, planned));
            }
            default -> {}
        }
    }

    private static void within(DeedForm form, LocalDate first, LocalDate last) {
        LocalDate day = requireNonNull(form.day());
        demand(!day.isBefore(first) && !day.isAfter(last), HandlingRule.DAY_OUT_OF_TERM, first, last);
    }

    private LocalDate due(DeadlineKind kind, LocalDate start) {
        return deadlines.terms().due(kind, start).day();
    }

    private LocalDate lastDay(Opinion opinion, DeedKind kind) {
        return last(opinion, kind)
                .map(deed -> DistrictTime.day(deed.at()))
                .orElseThrow(() -> new IllegalStateException("no " + kind + " of " + opinion.externalNumber()));
    }

    /** From when the handling's times run: its assignment, or the answer's return. */
    private LocalDate lastAssigned(Handling handling) {
        return entities.createQuery(
                        "select d from Deed d where d.handlingId = :handling and d.kind = :kind order by d.id desc",
                        Deed.class)
                .setParameter("handling", handling.id())
                .setParameter("kind", DeedKind.SEND_BACK)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(deed -> DistrictTime.day(deed.at()))
                .orElse(DistrictTime.day(handling.assignedAt()));
    }

    private Optional<Deed> last(Opinion opinion, DeedKind... kinds) {
        return entities.createQuery(
                        "select d from Deed d where d.opinionId = :opinion and d.kind in :kinds order by d.id desc",
                        Deed.class)
                .setParameter("opinion", opinion.id())
                .setParameter("kinds", Arrays.asList(kinds))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Optional<Rejection> unless(boolean kept, HandlingRule rule, Object... facts) {
        return kept ? Optional.empty() : Optional.of(new Rejection(rule, facts));
    }

    private static void demand(boolean kept, HandlingRule rule, Object... facts) {
        unless(kept, rule, facts).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
