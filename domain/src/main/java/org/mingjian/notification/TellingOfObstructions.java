package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.OBSTRUCTION_FOUND;
import static org.mingjian.notification.NotificationKind.OBSTRUCTION_RECORDED;
import static org.mingjian.notification.NotificationKind.OBSTRUCTION_VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingjian.obstruction.ObstructionRecorded;
import org.mingjian.obstruction.ObstructionState;
import org.mingjian.obstruction.ObstructionVerified;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/** Tells the bureau of refusals, the supervisor what was found, and the agency what was found against it. */
@ApplicationScoped
class TellingOfObstructions {
    @Inject
    private Sending sending;

    @Inject
    private Supervisors supervisors;

    void recorded(@Observes ObstructionRecorded event) {
        sending.send(OBSTRUCTION_RECORDED, News.of(event.subject(), event.number()), Recipients.all());
    }

    void verified(@Observes ObstructionVerified event) {
        News news = News.of(event.subject(), event.number());
        sending.settle(OBSTRUCTION_RECORDED, event.subject());
        supervisors
                .find(event.supervisorId())
                .map(Supervisor::userId)
                .ifPresent(user -> sending.send(OBSTRUCTION_VERIFIED, news, Recipients.person(user)));
        if (event.result() == ObstructionState.TRUE) {
            sending.send(OBSTRUCTION_FOUND, news, Recipients.agency(event.agencyId()));
        }
    }
}
