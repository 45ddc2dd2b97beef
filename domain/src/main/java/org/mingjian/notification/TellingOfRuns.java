package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.RUN_FAILED;
import static org.mingjian.notification.NotificationKind.SCHEDULED_RUN_FAILED;
import static org.mingjian.notification.NotificationKind.SCHEDULED_RUN_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;

/** What jobs say of themselves. */
@ApplicationScoped
public class TellingOfRuns {
    private static final String RUN = "run:";

    @Inject
    private CurrentUser current;

    @Inject
    private Sending sending;

    /** Tells the person who started it that a run has failed. */
    @Transactional
    public void failed(long execution, String startedBy) {
        current.require(Permission.RUN_JOBS);
        sending.send(RUN_FAILED, News.of(RUN + execution, execution), Recipients.actor(startedBy));
    }

    /** Tells those who look after them that a run which the schedule had started has failed. */
    @Transactional
    public void scheduledFailed(long execution) {
        current.require(Permission.RUN_JOBS);
        sending.send(SCHEDULED_RUN_FAILED, News.of(RUN + execution, execution), Recipients.all());
    }

    /** Somebody has taken up what a run that failed has left. */
    @Transactional
    public void takenUp(long execution) {
        current.require(Permission.RUN_JOBS);
        sending.settle(RUN_FAILED, RUN + execution);
        sending.settle(SCHEDULED_RUN_FAILED, RUN + execution);
    }

    /** Tells that what was due could be started only now. */
    @Transactional
    public void late(String schedule, Instant due) {
        current.require(Permission.RUN_JOBS);
        sending.send(
                SCHEDULED_RUN_LATE,
                News.of("schedule:" + schedule, DistrictTime.day(due)).at(due),
                Recipients.all());
    }
}
