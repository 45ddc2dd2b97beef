package org.mingjian.recusal;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** Puts down that somebody may have to stand aside; from then on the deadline for the decision runs (T17). */
@ApplicationScoped
class Raising {
    @Inject
    private EntityManager entities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Raises it, where it is not undecided already.
     *
     * @throws Rejection if it is
     */
    void raise(Subject subject, Person person, Ground ground, Origin origin, String words) {
        if (isRaised(subject, person)) {
            throw new Rejection(RecusalRule.ALREADY_RAISED);
        }
        Instant now = clock.instant();
        Long by =
                origin == Origin.MATCH ? null : current.account().map(User::id).orElse(null);
        boolean handled = person.supervisorId() != null || hasOpened(subject, person);
        Recusal recusal = new Recusal(subject, person, handled, ground, origin, words.strip(), by, now);
        entities.persist(recusal);
        deadlines.start(DeadlineKind.DECIDE_RECUSAL, recusal.self(), DistrictTime.day(now));
        entities.flush(); // whoever observes it asks the database who has it in hand now
        happened.fire(RecusalRaised.of(recusal));
    }

    /** Raises it, where it is not undecided already and was not raised in the same words before; whether it did. */
    boolean raiseOnce(Subject subject, Person person, Ground ground, Origin origin, String words) {
        boolean known = isRaised(subject, person)
                || Sql.of(
                                        "select count(*) from recusal where subject_kind = ? and subject_id = ?"
                                                + " and supervisor_id = ? and words = ?",
                                        subject.kind(),
                                        subject.id(),
                                        requireNonNull(person.supervisorId()),
                                        words.strip())
                                .number(entities)
                        > 0;
        if (!known) {
            raise(subject, person, ground, origin, words);
        }
        return !known;
    }

    private boolean isRaised(Subject subject, Person person) {
        return Sql.of(
                                "select count(*) from recusal where subject_kind = ? and subject_id = ? and decision is null"
                                        + " and coalesce(user_id, 0) = ? and coalesce(supervisor_id, 0) = ?",
                                subject.kind(),
                                subject.id(),
                                person.userId() == null ? 0 : person.userId(),
                                person.supervisorId() == null ? 0 : person.supervisorId())
                        .number(entities)
                > 0;
    }

    private boolean hasOpened(Subject subject, Person person) {
        return Sql.of(
                                "select count(*) from recusal_clearance where user_id = ? and subject_kind = ? and subject_id = ?",
                                person.userId() == null ? 0 : person.userId(),
                                subject.kind(),
                                subject.id())
                        .number(entities)
                > 0;
    }
}
