package org.mingjian.batch.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.mingjian.batch.JobName;
import org.mingjian.batch.Jobs;

/** Asking for the reminders of a day. */
@ApplicationScoped
public class Reminders {
    /** The parameter that names the day. */
    public static final String DAY = "day";

    @Inject
    private Jobs jobs;

    /** Starts the run for a day; reminding again on the same day changes nothing. */
    public long start(LocalDate day) {
        return jobs.start(JobName.DAILY_REMINDERS, Map.of(DAY, day.toString()));
    }
}
