package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Subject;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

/** Takes matters that supervisors have submitted into the register. */
@ApplicationScoped
public class RegisteringOpinions {
    /**
     * Matters that wait to be registered.
     *
     * @param dueOn by when the first of them should be (T1)
     */
    public record Unregistered(long matters, LocalDate dueOn) {}

    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private OpinionDeadlines deadlines;

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

    /** What waits to be registered; none where nothing does. */
    public Optional<Unregistered> waiting() {
        current.require(Permission.REGISTER_OPINIONS);
        return Sql.of(
                        "select count(*), min(due_on) from deadline where subject_kind = ? and kind = ?"
                                + " and ended_on is null and subject_id not in " + Recusals.KEPT_OUT,
                        Opinion.SUBJECT,
                        DeadlineKind.REGISTER,
                        current.account().map(User::id).orElse(0L),
                        Opinion.SUBJECT)
                .list(entities, row -> Optional.ofNullable(row.day(1)).map(due -> new Unregistered(row.number(0), due)))
                .get(0);
    }

    /** Whether the one who asks may register a matter, by her role or because nobody else is left for it. */
    public boolean mayRegister(Opinion opinion) {
        return current.may(Permission.REGISTER_OPINIONS)
                || standIns.permissions(opinion.subject()).contains(Permission.REGISTER_OPINIONS);
    }

    /**
     * Registers a matter.
     *
     * @article 10
     * @throws Rejection if it does not wait for that (any more), or the one who asks has submitted it herself
     */
    @Transactional
    public void register(long id) {
        standIns.require(Permission.REGISTER_OPINIONS, new Subject(Opinion.SUBJECT, id));
        opinions.get(id);
        Opinion opinion = opinions.held(id);
        recusals.demandSettled(opinion.subject());
        if (opinions.isOnesOwn(opinion)) {
            throw new Rejection(OpinionRule.ONES_OWN);
        }
        register(opinion);
    }

    /**
     * Registers a matter that the supervisor has put to the agency on the spot and files with the bureau.
     *
     * @article 8(3)
     * @throws Rejection if it does not wait for that
     */
    public void fileDirect(Opinion opinion) {
        current.require(Permission.SUBMIT_OPINIONS);
        register(opinion);
    }

    private void register(Opinion opinion) {
        Terms terms = deadlines.terms();
        opinion.register(terms, clock.instant());
        deadlines.registered(opinion, terms);
        happened.fire(new OpinionRegistered(opinion));
    }
}
