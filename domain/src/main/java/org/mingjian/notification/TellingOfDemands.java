package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.DEMAND_RECEIVED;
import static org.mingjian.notification.NotificationKind.DEMAND_TO_HANDLE;
import static org.mingjian.notification.NotificationKind.REVIEW_TO_DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingjian.kernel.Texts;
import org.mingjian.supervision.DemandDone;

/** Tells the agency and the bureau, in neutral words, that there is something new about a supervision document. */
@ApplicationScoped
class TellingOfDemands {
    @Inject
    private Sending sending;

    void done(@Observes DemandDone event) {
        News news = News.of(event.subject(), event.number(), Texts.of(event.to()))
                .on(event.subject() + "@" + event.stepId());
        sending.settle(DEMAND_TO_HANDLE, event.subject());
        switch (event.deed()) {
            case ISSUE, REPORT ->
                sending.send(DEMAND_TO_HANDLE, news, Recipients.all().notKeptOut(event.opinionId()));
            case APPLY_REVIEW ->
                sending.send(REVIEW_TO_DECIDE, news, Recipients.all().notKeptOut(event.opinionId()));
            case UPHOLD, CHANGE, REVOKE -> sending.settle(REVIEW_TO_DECIDE, event.subject());
            case SERVE, RETURN_REPORT, PASS -> {}
        }
        if (event.deed().ofAgency()) {
            sending.settle(DEMAND_RECEIVED, event.subject());
        } else if (event.from() != null) {
            sending.send(DEMAND_RECEIVED, news, Recipients.agency(event.agencyId()));
        }
    }
}
