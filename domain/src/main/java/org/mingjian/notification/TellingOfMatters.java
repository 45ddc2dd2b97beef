package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.MATTER_ANSWERED;
import static org.mingjian.notification.NotificationKind.MATTER_ASSIGNED;
import static org.mingjian.notification.NotificationKind.MATTER_DROPPED;
import static org.mingjian.notification.NotificationKind.MATTER_MOVED;
import static org.mingjian.notification.NotificationKind.MATTER_REGISTERED;
import static org.mingjian.notification.NotificationKind.MATTER_SUBMITTED;
import static org.mingjian.notification.NotificationKind.MATTER_WISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.mingjian.handling.DeedDone;
import org.mingjian.handling.DeedKind;
import org.mingjian.opinion.OpinionEntered;
import org.mingjian.opinion.OpinionRegistered;
import org.mingjian.opinion.OpinionSubmitted;
import org.mingjian.opinion.OpinionWithdrawn;
import org.mingjian.opinion.Opinions;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/**
 * Tells the bureau, the agencies and the supervisor how matters go on: one line for each matter, told again with each
 * step.
 */
@ApplicationScoped
class TellingOfMatters {
    @Inject
    private Sending sending;

    @Inject
    private Opinions opinions;

    @Inject
    private Supervisors supervisors;

    void submitted(@Observes OpinionSubmitted event) {
        sending.send(MATTER_SUBMITTED, News.of(event.subject(), event.number()), Recipients.all());
    }

    void withdrawn(@Observes OpinionWithdrawn event) {
        sending.settle(MATTER_SUBMITTED, event.subject());
    }

    void registered(@Observes OpinionRegistered event) {
        sending.settle(MATTER_SUBMITTED, event.subject());
        tell(MATTER_REGISTERED, News.of(event.subject(), event.number()), event.supervisorId());
    }

    void entered(@Observes OpinionEntered event) {
        tell(MATTER_REGISTERED, News.of(event.subject(), event.number()), event.supervisorId());
    }

    void done(@Observes DeedDone event) {
        News news = News.of(event.subject(), event.number());
        sending.settle(MATTER_ANSWERED, event.subject());
        if (event.kind().ofWish()) {
            sending.settle(MATTER_WISHED, event.subject());
        }
        Long answering = event.agencyId();
        if (answering != null && event.kind().ofAgency()) {
            sending.settle(MATTER_ASSIGNED, event.subject(), Recipients.agency(answering));
            sending.again(MATTER_ANSWERED, news, Recipients.all());
        }
        event.given().forEach(agency -> sending.again(MATTER_ASSIGNED, news, Recipients.agency(agency)));
        event.dropped().forEach(agency -> {
            sending.settle(MATTER_ASSIGNED, event.subject(), Recipients.agency(agency));
            sending.again(MATTER_DROPPED, news, Recipients.agency(agency));
        });
        supervisor(event, news);
        if (event.kind() == DeedKind.FEED_BACK) {
            opinions.joinedTo(event.opinionId())
                    .forEach(joined -> tell(
                            MATTER_MOVED,
                            News.of("opinion:" + joined.id(), joined.externalNumber()),
                            joined.supervisorId()));
        }
    }

    private void supervisor(DeedDone event, News news) {
        boolean wish = event.kind().ofWish();
        if (event.kind().ofSubmitter()) {
            if (wish) {
                sending.again(MATTER_WISHED, news, Recipients.all());
            }
        } else if (wish || event.to() != event.from()) {
            tell(MATTER_MOVED, news, event.supervisorId());
        }
    }

    private void tell(NotificationKind kind, News news, @Nullable Long supervisor) {
        if (supervisor != null) {
            supervisors
                    .find(supervisor)
                    .map(Supervisor::userId)
                    .ifPresent(user -> sending.again(kind, news, Recipients.person(user)));
        }
    }
}
