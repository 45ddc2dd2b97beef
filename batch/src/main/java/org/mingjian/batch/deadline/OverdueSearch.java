package org.mingjian.batch.deadline;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.mingjian.batch.Progress;
import org.mingjian.batch.RunParameters;
import org.mingjian.batch.reminder.Reminders;
import org.mingjian.deadline.WatchingDeadlines;

/** Keeps what was not met by the day before the day of the run, whenever that is looked for. */
@Named
@Dependent
public class OverdueSearch extends AbstractBatchlet {
    @Inject
    private WatchingDeadlines watching;

    @Inject
    private RunParameters parameters;

    @Inject
    private Progress progress;

    private volatile boolean stopped;

    @Override
    public String process() {
        LocalDate today = LocalDate.parse(parameters.required(Reminders.DAY));
        progress.begin(watching.late(today));
        for (int some = 1; some > 0 && !stopped; ) {
            some = watching.findOverdue(today);
            progress.advance(some);
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
