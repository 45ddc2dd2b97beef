package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.INTERFERENCE_MOVED;
import static org.mingjian.notification.NotificationKind.INTERFERENCE_REPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingjian.interference.InterferenceHandled;
import org.mingjian.interference.InterferenceReported;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/** Tells the leader that there is a report, and its supervisor that there is news; never what it is about. */
@ApplicationScoped
class TellingOfInterference {
    @Inject
    private Sending sending;

    @Inject
    private Supervisors supervisors;

    void reported(@Observes InterferenceReported event) {
        sending.send(INTERFERENCE_REPORTED, News.of(event.subject()), Recipients.all());
    }

    void handled(@Observes InterferenceHandled event) {
        sending.settle(INTERFERENCE_REPORTED, event.subject());
        News news = News.of(event.subject()).on(event.subject() + "@" + event.to());
        supervisors
                .find(event.supervisorId())
                .map(Supervisor::userId)
                .ifPresent(user -> sending.send(INTERFERENCE_MOVED, news, Recipients.person(user)));
    }
}
