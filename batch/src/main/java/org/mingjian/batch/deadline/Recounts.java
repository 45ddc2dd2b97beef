package org.mingjian.batch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobName;
import org.mingjian.batch.Jobs;
import org.mingjian.calendar.Calendars;

/** Asking for deadlines to follow a calendar that has changed. */
@ApplicationScoped
public class Recounts {
    private static final String CALENDAR = "calendar";

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentUser current;

    @Inject
    private Jobs jobs;

    /** Starts the run for the present state of the calendar. What it might miss, the run of the next morning finds. */
    public long start() {
        current.require(Permission.KEEP_CALENDAR);
        String version = String.valueOf(calendars.workingDays().version());
        return jobs.start(JobName.RECOUNT_DEADLINES, Map.of(CALENDAR, version));
    }
}
