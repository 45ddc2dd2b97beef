package org.mingjian.batch.deadline;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.batch.Progress;
import org.mingjian.deadline.WatchingDeadlines;

/** Counts by the present calendar what an earlier one has counted; portion by portion, until nothing is left. */
@Named
@Dependent
public class DeadlineRecount extends AbstractBatchlet {
    @Inject
    private WatchingDeadlines watching;

    @Inject
    private Progress progress;

    private volatile boolean stopped;

    @Override
    public String process() {
        progress.begin(watching.outdated());
        for (int some = 1; some > 0 && !stopped; ) {
            some = watching.recount();
            progress.advance(some);
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
