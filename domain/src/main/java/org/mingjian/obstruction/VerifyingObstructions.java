package org.mingjian.obstruction;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

/**
 * The bureau verifies what was recorded, and judges the reason that the agency gave.
 *
 * @article 8(1)
 */
@ApplicationScoped
public class VerifyingObstructions {
    @Inject
    private EntityManager entities;

    @Inject
    private Obstructions obstructions;

    @Inject
    private Deadlines deadlines;

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
     * Says what was found.
     *
     * @throws Rejection if a rule says no
     * @throws IllegalArgumentException if there is no such record for the one who asks
     */
    @Transactional
    public void verify(long id, Verification found) {
        standIns.require(Permission.VERIFY_OBSTRUCTIONS, new Subject(Obstruction.KIND, id));
        obstructions.get(id);
        Obstruction recorded = requireNonNull(entities.find(Obstruction.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (obstructions.isOnesOwn(recorded)) {
            throw new Rejection(ObstructionRule.ONES_OWN);
        }
        recusals.demandNotKeptOut(recorded.subject());
        recusals.demandSettled(recorded.subject());
        found.check();
        Instant now = clock.instant();
        recorded.verify(found, current.account().map(User::id).orElseThrow(), now);
        deadlines.done(DeadlineKind.VERIFY_OBSTRUCTION, recorded.subject(), DistrictTime.day(now));
        happened.fire(ObstructionVerified.of(recorded, found));
    }

    /** Whether the one who asks can verify a record that she sees. */
    public boolean may(Obstruction recorded) {
        return recorded.state() == ObstructionState.RECORDED
                && !obstructions.isOnesOwn(recorded)
                && (current.may(Permission.VERIFY_OBSTRUCTIONS)
                        || standIns.permissions(recorded.subject()).contains(Permission.VERIFY_OBSTRUCTIONS));
    }
}
