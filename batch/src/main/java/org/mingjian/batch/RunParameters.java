package org.mingjian.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingjian.batch.runtime.JobControl;

/** The parameters of the job in which this is injected. */
@Dependent
public class RunParameters {
    private final JobContext job;
    private final JobControl control;

    @Inject
    RunParameters(JobContext job, JobControl control) {
        this.job = job;
        this.control = control;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(control.parameters(job.getExecutionId()).getProperty(name));
    }

    /** A parameter without which the job cannot run. */
    public String required(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(job.getJobName() + " needs parameter " + name));
    }

    /** Names the run over all its restarts. */
    public String runKey() {
        return job.getJobName() + "-" + job.getInstanceId();
    }
}
