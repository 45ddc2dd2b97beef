package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.recusal.Recusals;

/** Takes a matter back before it is registered; only the supervisor who submitted it may. */
@ApplicationScoped
public class WithdrawingOpinions {
    @Inject
    private Opinions opinions;

    @Inject
    private OpinionDeadlines deadlines;

    @Inject
    private Recusals recusals;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Withdraws a matter for good.
     *
     * @throws Rejection if it is not her own, or is registered already
     */
    @Transactional
    public void withdraw(long id) {
        current.require(Permission.SUBMIT_OPINIONS);
        Opinion opinion = opinions.held(id);
        if (!opinions.isOnesOwn(opinion)) {
            throw new Rejection(OpinionRule.NOT_ONES_OWN);
        }
        recusals.demandSettled(opinion.subject());
        opinion.withdraw(clock.instant());
        deadlines.withdrawn(opinion);
        happened.fire(new OpinionWithdrawn(opinion));
    }
}
