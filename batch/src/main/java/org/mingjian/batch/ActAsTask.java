package org.mingjian.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingjian.access.CurrentUser;
import org.mingjian.batch.runtime.JobControl;

/** Lets a job act in its own name: who was permitted to start it was asked when it was started. */
@Named
@Dependent
public class ActAsTask extends AbstractJobListener {
    @Inject
    private JobContext job;

    @Inject
    private CurrentUser current;

    @Inject
    private JobControl control;

    @Override
    public void beforeJob() {
        current.becomeTask(job.getJobName() + "#" + job.getExecutionId(), control.hostName());
    }
}
