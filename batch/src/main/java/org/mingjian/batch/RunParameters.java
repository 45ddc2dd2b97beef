package org.mingjian.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;

/** The parameters of the job in which this is injected. */
@Dependent
public class RunParameters {
    private final JobContext job;
    private final JobOperator operator;

    @Inject
    RunParameters(JobContext job, JobOperator operator) {
        this.job = job;
        this.operator = operator;
    }

    public Optional<String> find(String name) {
        Properties parameters = operator.getParameters(job.getExecutionId());
        return Optional.ofNullable(parameters == null ? null : parameters.getProperty(name));
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
