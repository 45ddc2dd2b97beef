package org.mingjian.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.batch.schedule.Schedules;
import org.mingjian.notification.TellingOfRuns;

/** Tells those it concerns when a job has failed. */
@Named
@Dependent
public class TellFailure extends AbstractJobListener {
    @Inject
    private JobContext job;

    @Inject
    private JobRuns runs;

    @Inject
    private TellingOfRuns telling;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            runs.find(job.getExecutionId()).ifPresent(this::tell);
        }
    }

    private void tell(JobRun run) {
        if (run.startedBy().equals(Schedules.ACTOR)) {
            telling.scheduledFailed(run.execution());
        } else {
            telling.failed(run.execution(), run.startedBy());
        }
    }
}
