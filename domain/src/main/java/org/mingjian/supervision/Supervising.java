package org.mingjian.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.deadline.Subject;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

/**
 * Issues supervision documents, and does with them what follows: service, report, review.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class Supervising {
    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private Handlings handlings;

    @Inject
    private Demands demands;

    @Inject
    private DemandDeadlines deadlines;

    @Inject
    private Recusals recusals;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Issues a document in a matter that is in hand, to an agency that has a part in it.
     *
     * @return the id of the document
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long issue(IssueForm form) {
        standIns.require(Permission.ISSUE_SUPERVISION_DOCUMENTS, new Subject(Opinion.SUBJECT, form.opinionId()));
        opinions.get(form.opinionId());
        Opinion opinion = opinions.held(form.opinionId());
        demandFree(opinion);
        if (!opinion.state().open()) {
            throw new Rejection(DemandRule.MATTER_NOT_OPEN);
        }
        if (handlings.parts(opinion).stream().noneMatch(part -> part.handling().agencyId() == form.agencyId())) {
            throw new Rejection(DemandRule.AGENCY_WITHOUT_PART);
        }
        form.check();
        demandUnnamed(opinion, form.words());
        Instant now = clock.instant();
        Demand demand = new Demand(form, now);
        entities.persist(demand);
        write(demand, opinion, DemandForm.of(DemandDeed.ISSUE, form.words()), null, now);
        return demand.id();
    }

    /**
     * Does something with a document. Two who do something in one matter wait for each other.
     *
     * @throws Rejection if a rule says no
     * @throws IllegalArgumentException if there is no such document for the one who asks
     */
    @Transactional
    public void take(long demandId, DemandForm form) {
        long opinionId = demands.opinionOf(demandId);
        standIns.require(form.deed().permission(), new Subject(Opinion.SUBJECT, opinionId));
        Opinion opinion = opinions.held(opinionId);
        Demand demand = demands.own(demandId, form.deed());
        if (!form.deed().ofAgency()) {
            opinions.get(opinionId);
            demandFree(opinion);
            demandUnnamed(opinion, form.words());
        }
        if (!form.deed().possible(demand)) {
            throw new Rejection(DemandRule.NOT_NOW, Texts.of(form.deed()), Texts.of(demand.state()));
        }
        Instant now = clock.instant();
        LocalDate today = DistrictTime.day(now);
        form.check(DistrictTime.day(demand.issuedAt()), today);
        if (form.deed() == DemandDeed.APPLY_REVIEW) {
            LocalDate last = deadlines.reviewableUntil(demand);
            if (today.isAfter(last)) {
                throw new Rejection(DemandRule.REVIEW_TOO_LATE, last);
            }
        }
        DemandState from = demand.state();
        demand.go(form, deadlines.reviewable(demand, form));
        deadlines.follow(demand, form, from, opinion, today);
        write(demand, opinion, form, from, now);
    }

    private void write(Demand demand, Opinion opinion, DemandForm form, @Nullable DemandState from, Instant now) {
        DemandStep step = new DemandStep(
                demand.id(), form, current.account().map(User::id).orElse(null), now);
        entities.persist(step);
        happened.fire(new DemandDone(
                requireNonNull(step.id()),
                demand.id(),
                opinion.id(),
                opinion.externalNumber(),
                demand.agencyId(),
                demand.kind(),
                form.deed(),
                from,
                demand.state(),
                demand.review(),
                form.words()));
    }

    private void demandFree(Opinion opinion) {
        recusals.demandSettled(opinion.subject());
        if (opinions.isOnesOwn(opinion)) {
            throw new Rejection(DemandRule.ONES_OWN);
        }
    }

    /** What the bureau writes the agency reads: it never tells who submitted the matter. */
    private static void demandUnnamed(Opinion opinion, String words) {
        String name = opinion.submitter();
        if (name != null && !name.isBlank() && words.contains(name)) {
            throw new Rejection(DemandRule.NAMES_SUBMITTER);
        }
    }
}
