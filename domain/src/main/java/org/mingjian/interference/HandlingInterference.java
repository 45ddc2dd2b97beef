package org.mingjian.interference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/**
 * The bureau's leader goes after what was reported, and tells the supervisor what came of it.
 *
 * @article 7
 */
@ApplicationScoped
public class HandlingInterference {
    @Inject
    private EntityManager entities;

    @Inject
    private Interferences interferences;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    @Transactional
    public void takeUp(long id) {
        Interference report = held(id);
        report.takeUp(clock.instant());
        tell(report);
    }

    /**
     * Ends it.
     *
     * @param result what the supervisor is told
     */
    @Transactional
    public void settle(long id, String result) {
        Interference report = held(id);
        report.settle(result, clock.instant());
        tell(report);
    }

    private Interference held(long id) {
        current.require(Permission.HANDLE_INTERFERENCE);
        Interference report = Optional.ofNullable(entities.find(Interference.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("no interference " + id));
        if (interferences.isOnesOwn(report)) {
            throw new Rejection(InterferenceRule.ONES_OWN);
        }
        return report;
    }

    private void tell(Interference report) {
        happened.fire(new InterferenceHandled(report.id(), report.supervisorId(), report.state()));
    }
}
