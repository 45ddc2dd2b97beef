package org.mingjian.handling;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;

/**
 * Does something with a matter: who may, whether it is the time for it, what it leads to and which deadlines it ends
 * and begins, in one transaction with the trail of it.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class DoingDeeds {
    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private Handlings handlings;

    @Inject
    private DeedGuards guards;

    @Inject
    private DeedDeadlines deadlines;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Does it. Two who do something with one matter wait for each other, and the later one meets the state the earlier
     * one has left.
     *
     * @throws Rejection if a rule says no
     * @throws IllegalArgumentException if there is no such matter or handling for the one who asks
     */
    @Transactional
    public void take(long opinionId, DeedForm form) {
        DeedKind kind = form.kind();
        current.require(kind.permission());
        if (opinions.find(opinionId).isEmpty()) {
            throw new IllegalArgumentException("no matter " + opinionId);
        }
        Opinion opinion = opinions.held(opinionId);
        handlings.demandHand(kind, opinion);
        OpinionState from = opinion.state();
        Instant now = clock.instant();
        Handling handling = kind.ofHandling() ? handled(opinion, form, now) : null;
        if (handling == null) {
            done(opinion, form, now);
        }
        User user = current.account().orElseThrow(() -> new IllegalStateException("only accounts do deeds"));
        Deed deed = new Deed(opinionId, form, user.id(), now);
        entities.persist(deed);
        happened.fire(new DeedDone(deed, opinion, handling, form, from));
    }

    /** What is done with the matter. */
    private void done(Opinion opinion, DeedForm form, Instant now) {
        DeedKind kind = form.kind();
        if (opinion.state() != kind.from()) {
            throw new Rejection(HandlingRule.NOT_NOW, Texts.of(kind), Texts.of(opinion.state()));
        }
        form.check();
        guards.check(kind, opinion, now);
        opinion.go(requireNonNull(kind.to()), now);
        deadlines.follow(kind, opinion, now);
        if (kind == DeedKind.ASSIGN) {
            assign(opinion, form.agencies(), now);
        } else if (kind == DeedKind.CONCLUDE) {
            handlings.of(opinion).forEach(Handling::conclude);
        }
    }

    private void assign(Opinion opinion, List<Long> ids, Instant now) {
        for (long id : ids) {
            Agency agency = agencies.find(id)
                    .filter(there -> there.validTo() == null)
                    .orElseThrow(() -> new Rejection(HandlingRule.AGENCY_ENDED));
            Handling handling = new Handling(opinion.id(), agency.id(), id == ids.get(0), now);
            entities.persist(handling);
            deadlines.assigned(handling, now);
        }
    }

    /** What is done with one agency's handling; the matter shows the least advanced of them. */
    private Handling handled(Opinion opinion, DeedForm form, Instant now) {
        DeedKind kind = form.kind();
        Handling handling = handlings.own(opinion, requireNonNull(form.handlingId()), kind);
        HandlingState before = handling.state();
        if (before != kind.handledFrom()) {
            throw new Rejection(HandlingRule.NOT_NOW, Texts.of(kind), Texts.of(before));
        }
        form.check();
        guards.check(form, handling, now);
        handling.go(form);
        deadlines.follow(kind, handling, now);
        OpinionState shown = handlings.of(opinion).stream()
                .map(Handling::state)
                .sorted()
                .findFirst()
                .flatMap(HandlingState::shown)
                .orElse(OpinionState.ACCEPTED);
        opinion.go(shown, now);
        if (shown == OpinionState.ACCEPTED) {
            deadlines.returned(opinion, now);
        }
        return handling;
    }
}
