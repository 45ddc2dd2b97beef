package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.Calendars;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** Takes matters that supervisors have submitted into the register. */
@ApplicationScoped
public class RegisteringOpinions {
    @Inject
    private Opinions opinions;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Registers a matter.
     *
     * @throws Rejection if it does not wait for that (any more)
     */
    @Transactional
    public void register(long id) {
        current.require(Permission.REGISTER_OPINIONS);
        Opinion opinion = opinions.held(id);
        opinion.register(calendars.workingDays(), clock.instant());
        happened.fire(new OpinionRegistered(opinion));
    }
}
