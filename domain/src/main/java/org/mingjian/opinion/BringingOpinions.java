package org.mingjian.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.MatchingInterests;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/**
 * Brings matters in by the portal's form: by a supervisor herself, or by staff who have her paper. A form makes one
 * matter, however often it is sent; its draft is gone with it.
 */
@ApplicationScoped
public class BringingOpinions {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Agencies agencies;

    @Inject
    private ProblemKinds kinds;

    @Inject
    private OpinionSources sources;

    @Inject
    private OpinionForms forms;

    @Inject
    private OpinionDeadlines deadlines;

    @Inject
    private MatchingInterests interests;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Whether nobody has brought a matter here yet. */
    public boolean none() {
        return Sql.of("select count(*) from opinion where form_key is not null").number(entities) == 0;
    }

    /**
     * Submits a supervisor's matter; the bureau registers it next.
     *
     * @return the matter's id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long submit(OpenForm open, OpinionForm form, @Nullable Declaration declared) {
        current.require(Permission.SUBMIT_OPINIONS);
        if (form.type() == OpinionType.OBSTRUCTION) {
            throw new Rejection(OpinionRule.OBSTRUCTION_IS_RECORDED);
        }
        User author = author();
        return once(author, open, form, now -> {
            Supervisor supervisor = supervisors.ofAccount(author.id()).orElseThrow();
            Opinion opinion = bring(author, open.key(), form, declared, supervisor, now, now);
            deadlines.submitted(opinion);
            happened.fire(new OpinionSubmitted(opinion));
            return opinion;
        });
    }

    /**
     * Enters a matter that a supervisor has submitted on paper, and registers it at once.
     *
     * @return the matter's id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long enterPaper(OpenForm open, OpinionForm form, @Nullable Declaration declared) {
        current.require(Permission.ENTER_PAPER_OPINIONS);
        User author = author();
        return once(author, open, form, now -> {
            Long supervisorId = form.supervisorId();
            LocalDate received = form.receivedOn();
            if (supervisorId == null || received == null) {
                throw new Rejection(OpinionRule.INCOMPLETE);
            }
            if (received.isAfter(DistrictTime.day(now))) {
                throw new Rejection(OpinionRule.RECEIVED_IN_FUTURE);
            }
            Supervisor supervisor = supervisors.find(supervisorId).orElseThrow();
            if (!supervisor.servesOn(received)) {
                throw new Rejection(OpinionRule.NOT_SERVING_THEN, supervisor.name(), received);
            }
            Opinion opinion =
                    bring(author, open.key(), form, declared, supervisor, DistrictTime.startOf(received), now);
            Terms terms = deadlines.terms();
            opinion.register(terms, now);
            deadlines.handling(opinion, terms);
            happened.fire(new OpinionEntered(opinion, received));
            return opinion;
        });
    }

    private User author() {
        return current.account().orElseThrow(() -> new IllegalStateException("only accounts fill in forms"));
    }

    private long once(User author, OpenForm open, OpinionForm form, Function<Instant, Opinion> work) {
        forms.hold(open.key());
        Optional<Opinion> made = forms.matter(author.id(), open.key());
        if (made.isPresent()) {
            return made.get().madeOf(form).id();
        }
        Optional<OpinionDraft> draft = forms.draft(author.id(), open.key());
        draft.ifPresent(open::demandNewest);
        Opinion opinion = work.apply(clock.instant());
        draft.ifPresent(entities::remove);
        return opinion.id();
    }

    private Opinion bring(
            User author,
            String formKey,
            OpinionForm form,
            @Nullable Declaration declared,
            Supervisor supervisor,
            Instant submitted,
            Instant now) {
        LocalDate day = DistrictTime.day(submitted);
        form.demandComplete(day);
        Declaration.demandNone(declared);
        if (agencies.find(requireNonNull(form.agencyId()))
                .filter(agency -> agency.validTo() == null)
                .isEmpty()) {
            throw new Rejection(OpinionRule.AGENCY_ENDED);
        }
        Submission submission = new Submission(
                form, kinds.name(requireNonNull(form.problemKind())), supervisor, author.id(), formKey, submitted);
        long source = sources.portal().id();
        Opinion opinion = new Opinion(source, NumberSeries.JY.next(entities, day.getYear()), submission, now);
        entities.persist(opinion);
        interests.match(opinion.affair(), supervisor, day);
        return opinion;
    }
}
