package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.FILES_MOVED;
import static org.mingjian.notification.NotificationKind.FILES_REQUESTED;
import static org.mingjian.notification.NotificationKind.FILES_TO_PROVIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingjian.fileaccess.AccessState;
import org.mingjian.fileaccess.FileStepTaken;
import org.mingjian.fileaccess.FilesRequested;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/** Tells the bureau, the agency and the supervisor how requests to consult files go on. */
@ApplicationScoped
class TellingOfFiles {
    @Inject
    private Sending sending;

    @Inject
    private Supervisors supervisors;

    void requested(@Observes FilesRequested event) {
        sending.send(FILES_REQUESTED, News.of(event.subject(), event.number()), Recipients.all());
    }

    void taken(@Observes FileStepTaken event) {
        News news = News.of(event.subject(), event.number());
        sending.settle(FILES_REQUESTED, event.subject());
        sending.settle(FILES_TO_PROVIDE, event.subject());
        if (event.to() == AccessState.GIVEN) {
            sending.send(FILES_TO_PROVIDE, news, Recipients.agency(event.agencyId()));
        }
        if (!event.deed().ofRequester()) {
            Optional<Long> asked = supervisors.find(event.supervisorId()).map(Supervisor::userId);
            asked.ifPresent(user ->
                    sending.send(FILES_MOVED, news.on(event.subject() + "@" + event.to()), Recipients.person(user)));
        }
    }
}
