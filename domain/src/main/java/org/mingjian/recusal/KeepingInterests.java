package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/**
 * Keeps the register of interests: a supervisor her own, the bureau everybody's.
 *
 * @article 10
 */
@ApplicationScoped
public class KeepingInterests {
    @Inject
    private EntityManager entities;

    @Inject
    private Interests interests;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Enters an interest.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void enter(long supervisorId, InterestForm form) {
        demandMayKeep(supervisorId);
        form.check(DistrictTime.today(clock));
        Long by = current.account().map(User::id).orElse(null);
        Interest interest = new Interest(supervisorId, form, by, clock.instant());
        entities.persist(interest);
        happened.fire(new InterestEntered(interest));
    }

    /**
     * Ends an interest with a last day; it is never deleted.
     *
     * @throws Rejection if it has ended, or had not begun by then
     */
    @Transactional
    public void end(long id, LocalDate last) {
        current.requireAny(Permission.KEEP_OWN_INTERESTS, Permission.KEEP_RECUSALS);
        Interest interest = entities.find(Interest.class, id);
        if (interest == null) {
            throw new IllegalArgumentException("no interest " + id);
        }
        demandMayKeep(interest.supervisorId());
        if (last.isAfter(DistrictTime.today(clock))) {
            throw new Rejection(RecusalRule.INTEREST_IN_FUTURE);
        }
        interest.end(last);
        happened.fire(new InterestEnded(interest));
    }

    private void demandMayKeep(long supervisorId) {
        current.requireAny(Permission.KEEP_OWN_INTERESTS, Permission.KEEP_RECUSALS);
        if (!current.may(Permission.KEEP_RECUSALS)
                && interests.own().filter(one -> one.id() == supervisorId).isEmpty()) {
            throw new IllegalArgumentException("no supervisor " + supervisorId);
        }
    }
}
