package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Decides whether somebody must stand aside, by whoever has it in hand (R10-3), and reviews what she had brought or
 * done before (R10-4).
 *
 * @article 10
 */
@ApplicationScoped
public class DecidingRecusals {
    @Inject
    private EntityManager entities;

    @Inject
    private Recusals recusals;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Decides it; there is no deciding later.
     *
     * @throws Rejection if it is not hers to decide, is decided already, or nothing is said
     */
    @Transactional
    public void decide(long id, @Nullable Decision decision, String words, boolean concealed) {
        current.require(Permission.DECIDE_RECUSALS);
        Recusal recusal = held(id);
        if (recusal.decision() != null) {
            throw new Rejection(RecusalRule.ALREADY_DECIDED);
        }
        if (!recusals.isInHand(id)) {
            throw new Rejection(RecusalRule.NOT_YOURS_TO_DECIDE);
        }
        if (decision == null) {
            throw new Rejection(RecusalRule.DECISION_MISSING);
        }
        Instant now = clock.instant();
        recusal.decide(decision, words.strip(), concealed, me(), now);
        deadlines.done(DeadlineKind.DECIDE_RECUSAL, recusal.self(), DistrictTime.day(now));
        if (decision == Decision.NOT_NEEDED && recusal.supervisorId() == null) {
            clear(recusal, now);
        }
        entities.flush();
        happened.fire(RecusalDecided.of(recusal, decision, words.strip()));
    }

    private void clear(Recusal recusal, Instant now) {
        Long user = recusal.userId();
        if (user != null) {
            Sql.of(
                            "insert into recusal_clearance (user_id, subject_kind, subject_id, at)"
                                    + " values (?, ?, ?, cast(? as timestamptz)) on conflict do nothing",
                            user,
                            recusal.subject().kind(),
                            recusal.subject().id(),
                            now)
                    .execute(entities);
        }
    }

    /**
     * Reviews what she has brought or done: kept, as its facts are proven without her, or disregarded.
     *
     * @throws Rejection if there is nothing to review, or nothing is said
     */
    @Transactional
    public void review(long id, @Nullable Review review, String words) {
        current.require(Permission.KEEP_RECUSALS);
        Recusal recusal = held(id);
        recusals.demandNotKeptOut(recusal.subject());
        if (review == null) {
            throw new Rejection(RecusalRule.REVIEW_MISSING);
        }
        recusal.review(review, words.strip(), me(), clock.instant());
        happened.fire(RecusalReviewed.of(recusal, review, words.strip()));
    }

    private Recusal held(long id) {
        Recusal recusal = entities.find(Recusal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (recusal == null) {
            throw new IllegalArgumentException("no recusal " + id);
        }
        return recusal;
    }

    private long me() {
        return current.account().map(User::id).orElseThrow(() -> new IllegalStateException("only accounts decide"));
    }
}
