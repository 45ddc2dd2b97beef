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
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.deadline.Subject;
import org.mingjian.evidence.BringingEvidence;
import org.mingjian.evidence.Origin;
import org.mingjian.evidence.Side;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.opinion.Wish;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

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
    private DeedNaming naming;

    @Inject
    private MatchingLater matching;

    @Inject
    private RegisteringOpinions registering;

    @Inject
    private BringingEvidence evidence;

    @Inject
    private Agencies agencies;

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
     * Does it. Two who do something with one matter wait for each other, and the later one meets the state the earlier
     * one has left.
     *
     * @throws Rejection if a rule says no
     * @throws IllegalArgumentException if there is no such matter or handling for the one who asks
     */
    @Transactional
    public void take(long opinionId, DeedForm told) {
        DeedForm form = told.needed();
        DeedKind kind = form.kind();
        standIns.require(kind.permission(), new Subject("opinion", opinionId));
        opinions.get(opinionId);
        Opinion opinion = opinions.held(opinionId);
        if (!kind.ofAgency()) {
            recusals.demandSettled(opinion.subject());
        }
        handlings.demandHand(kind, opinion);
        OpinionState from = opinion.state();
        Instant now = clock.instant();
        Handling handling = kind.ofHandling() ? handled(opinion, form, now) : null;
        if (handling == null) {
            done(opinion, form, now);
        }
        write(opinion, handling, from, form, current.account().map(User::id).orElse(null), now);
    }

    /** Does with a matter what the system does by itself because a term has run out. */
    void takeByItself(Opinion opinion, DeedKind kind) {
        DeedForm form = DeedForm.of(kind, "");
        OpinionState from = opinion.state();
        Instant now = clock.instant();
        done(opinion, form, now);
        write(opinion, null, from, form, null, now);
    }

    private void write(
            Opinion opinion,
            @Nullable Handling handling,
            OpinionState from,
            DeedForm form,
            @Nullable Long by,
            Instant now) {
        Deed deed = new Deed(opinion.id(), form, naming.of(form), by, standsFor(form.kind()), now);
        entities.persist(deed);
        evidence.bring(form.formKey(), origin(deed, handling), now);
        List<Long> dropped = form.kind() == DeedKind.CONSENT
                ? handlings.of(opinion).stream()
                        .filter(part -> part.state() == HandlingState.DROPPED)
                        .map(Handling::agencyId)
                        .toList()
                : List.of();
        happened.fire(new DeedDone(deed, opinion, handling, form, from, dropped));
    }

    private @Nullable Long standsFor(DeedKind kind) {
        return current.standsFor(kind.permission()).map(User::id).orElse(null);
    }

    private static Origin origin(Deed deed, @Nullable Handling handling) {
        DeedKind kind = deed.kind();
        if (kind.ofAgency() && handling != null) {
            return new Origin(deed.opinionId(), deed.id(), Side.AGENCY, handling.agencyId());
        }
        return new Origin(deed.opinionId(), deed.id(), kind.ofSubmitter() ? Side.SUBMITTER : Side.BUREAU, null);
    }

    /** What is done with the matter. */
    private void done(Opinion opinion, DeedForm form, Instant now) {
        DeedKind kind = form.kind();
        if (!kind.from(opinion.state())) {
            throw new Rejection(HandlingRule.NOT_NOW, Texts.of(kind), Texts.of(opinion.state()));
        }
        form.check();
        guards.check(kind, opinion, now);
        naming.check(form, opinion, now);
        switch (kind) {
            case MERGE -> opinion.join(naming.main(form, opinion), now);
            case FILE_DIRECT -> {
                guards.checkTold(requireNonNull(form.day()), now);
                registering.fileDirect(opinion);
                opinion.go(OpinionState.ACCEPTED, now);
                deadlines.filed(opinion, now);
            }
            default -> {}
        }
        if (kind.to() != null) {
            opinion.go(kind.to(), now);
        }
        deadlines.follow(kind, opinion, now);
        switch (kind) {
            case ASK_AGAIN -> opinion.wish(Wish.RECONSIDERATION);
            case ASK_WITHDRAWAL -> opinion.wish(Wish.WITHDRAWAL);
            case UPHOLD, KEEP_ON -> opinion.wish(null);
            case CONSENT -> withdrawn(opinion, now);
            case ASSIGN -> {
                assign(opinion, form.chosen(), now);
                matching.given(opinion, form.chosen());
            }
            case FILE_DIRECT -> assign(opinion, List.of(opinion.agencyId()), now);
            case CONCLUDE -> handlings.of(opinion).forEach(Handling::conclude);
            default -> {}
        }
    }

    /** No agency has anything to do about it any more. */
    private void withdrawn(Opinion opinion, Instant now) {
        handlings.of(opinion).stream().filter(Handling::active).forEach(handling -> {
            handling.drop();
            deadlines.dropped(handling.subject(), now);
        });
        deadlines.dropped(opinion.subject(), now);
    }

    private void assign(Opinion opinion, List<Long> ids, Instant now) {
        List<Handling> active =
                handlings.of(opinion).stream().filter(Handling::active).toList();
        boolean led = active.stream().anyMatch(Handling::lead);
        for (long id : ids) {
            Agency agency = agencies.find(id)
                    .filter(there -> there.validTo() == null)
                    .orElseThrow(() -> new Rejection(HandlingRule.AGENCY_ENDED));
            if (active.stream().anyMatch(handling -> handling.agencyId() == id)) {
                throw new Rejection(HandlingRule.AGENCY_HAS_IT, agency.name());
            }
            Handling handling = new Handling(opinion.id(), agency.id(), !led, now);
            led = true;
            entities.persist(handling);
            deadlines.assigned(handling, now);
        }
    }

    /** What is done with one agency's handling; the matter shows the least advanced of them. */
    private Handling handled(Opinion opinion, DeedForm form, Instant now) {
        DeedKind kind = form.kind();
        Handling handling = handlings.own(opinion, form);
        HandlingState before = handling.state();
        if (before != kind.handledFrom()) {
            throw new Rejection(HandlingRule.NOT_NOW, Texts.of(kind), Texts.of(before));
        }
        form.check();
        guards.check(form, handling, now);
        if (kind == DeedKind.REFUSE_RETURN) {
            demandStillOut(opinion, handling);
        }
        boolean led = handling.lead();
        handling.go(form);
        deadlines.follow(kind, opinion, handling, now);
        if (led && !handling.active()) {
            handlings.of(opinion).stream().filter(Handling::active).findFirst().ifPresent(next -> next.lead(true));
        }
        OpinionState shown = handlings.of(opinion).stream()
                .map(Handling::state)
                .sorted()
                .findFirst()
                .flatMap(HandlingState::shown)
                .orElse(OpinionState.ACCEPTED);
        if (opinion.state() == OpinionState.ACCEPTED) {
            handling.lead(true);
            deadlines.keptOn(opinion, now);
        }
        opinion.go(shown, now);
        if (shown == OpinionState.ACCEPTED) {
            deadlines.returned(opinion, now);
        }
        return handling;
    }

    /** A return can be refused as long as the matter is with agencies or waits to be given to one. */
    private void demandStillOut(Opinion opinion, Handling handling) {
        if (!DeedKind.ASSIGN.from(opinion.state())) {
            throw new Rejection(HandlingRule.NOT_NOW, Texts.of(DeedKind.REFUSE_RETURN), Texts.of(opinion.state()));
        }
        if (handlings.of(opinion).stream()
                .anyMatch(other -> other.active() && other.agencyId() == handling.agencyId())) {
            throw new Rejection(HandlingRule.AGENCY_HAS_IT, handlings.name(handling));
        }
    }
}
