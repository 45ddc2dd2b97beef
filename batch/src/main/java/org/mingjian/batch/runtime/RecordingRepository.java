package org.mingjian.batch.runtime;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.event.Event;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jberet.job.model.Job;
import org.jberet.repository.ApplicationAndJobName;
import org.jberet.repository.JobExecutionSelector;
import org.jberet.repository.JobRepository;
import org.jberet.runtime.AbstractStepExecution;
import org.jberet.runtime.JobExecutionImpl;
import org.jberet.runtime.JobInstanceImpl;
import org.jberet.runtime.PartitionExecutionImpl;
import org.jberet.runtime.StepExecutionImpl;
import org.jspecify.annotations.Nullable;

/** JBeret's repository, which also remembers owner and failure of each execution and tells when one begins or ends. */
final class RecordingRepository implements JobRepository {
    private static final Logger LOG = System.getLogger(RecordingRepository.class.getName());

    private static final class Launching {
        private final Launch launch;
        private @Nullable Long created;

        private Launching(Launch launch) {
            this.launch = launch;
        }
    }

    private final Set<Long> running = ConcurrentHashMap.newKeySet();
    private final JobRepository jberet;
    private final Executions executions;
    private final Lease lease;
    private final Event<JobChanged> changes;
    private static final ThreadLocal<@Nullable Launching> LAUNCHING = new ThreadLocal<>();

    RecordingRepository(JobRepository jberet, Executions executions, Lease lease, Event<JobChanged> changes) {
        this.jberet = jberet;
        this.executions = executions;
        this.lease = lease;
        this.changes = changes;
    }

    /** Runs what makes JBeret create an execution, which then is of this launch; if it cannot be run, it has failed. */
    long launch(Launch launch, LongSupplier start) {
        Launching current = new Launching(launch);
        LAUNCHING.set(current);
        try {
            return start.getAsLong();
        } catch (RuntimeException e) {
            if (current.created != null) {
                running.remove(current.created);
                executions.refuse(current.created, Failure.of(e));
            }
            throw e;
        } finally {
            LAUNCHING.remove();
        }
    }

    @Override
    public JobExecutionImpl createJobExecution(JobInstanceImpl instance, Properties parameters) {
        Launching current = LAUNCHING.get();
        if (current == null) {
            throw new IllegalStateException("Executions are launched by the job operator");
        }
        JobExecutionImpl execution = jberet.createJobExecution(instance, parameters);
        current.created = execution.getExecutionId();
        running.add(execution.getExecutionId());
        executions.own(execution.getExecutionId(), current.launch);
        return execution;
    }

    /** Remembers when a task ends that runs a whole execution, as opposed to one partition of a step. */
    Runnable watch(Runnable task) {
        Launching current = LAUNCHING.get();
        Long execution = current == null ? null : current.created;
        if (execution == null) {
            return task;
        }
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Execution " + execution + " ended, but the database could not be told", e);
            } finally {
                running.remove(execution);
            }
        };
    }

    /** Whether a thread of this process works on it, or will. */
    boolean isRunning(long execution) {
        return running.contains(execution);
    }

    @Override
    public void updateJobExecution(JobExecutionImpl execution, boolean ended, boolean withParameters) {
        if (ended) {
            Failure.of(execution.getStepExecutions())
                    .ifPresent(failure -> executions.explain(execution.getExecutionId(), failure));
        }
        jberet.updateJobExecution(execution, ended, withParameters);
        if (ended || execution.getBatchStatus() == BatchStatus.STARTED) {
            tell(execution);
        }
    }

    /** Whoever listens cannot change what has happened; and a node without its lease has nothing to tell. */
    private void tell(JobExecution execution) {
        try {
            if (lease.held()) {
                changes.fire(new JobChanged(execution.getExecutionId(), execution.getBatchStatus()));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Execution " + execution.getExecutionId() + " changed, but not all could be told", e);
        }
    }

    @Override
    public void addJob(ApplicationAndJobName name, Job job) {
        jberet.addJob(name, job);
    }

    @Override
    public void removeJob(String job) {
        jberet.removeJob(job);
    }

    @Override
    public Job getJob(ApplicationAndJobName name) {
        return jberet.getJob(name);
    }

    @Override
    public Set<String> getJobNames() {
        return jberet.getJobNames();
    }

    @Override
    public boolean jobExists(String job) {
        return jberet.jobExists(job);
    }

    @Override
    public JobInstanceImpl createJobInstance(Job job, String application, ClassLoader loader) {
        return jberet.createJobInstance(job, application, loader);
    }

    @Override
    public void removeJobInstance(long instance) {
        jberet.removeJobInstance(instance);
    }

    @Override
    public JobInstance getJobInstance(long instance) {
        return jberet.getJobInstance(instance);
    }

    @Override
    public List<JobInstance> getJobInstances(String job) {
        return jberet.getJobInstances(job);
    }

    @Override
    public int getJobInstanceCount(String job) {
        return jberet.getJobInstanceCount(job);
    }

    @Override
    public JobExecution getJobExecution(long execution) {
        return jberet.getJobExecution(execution);
    }

    @Override
    public List<JobExecution> getJobExecutions(JobInstance instance) {
        return jberet.getJobExecutions(instance);
    }

    @Override
    public List<Long> getJobExecutionsByJob(String job) {
        return jberet.getJobExecutionsByJob(job);
    }

    @Override
    public List<Long> getJobExecutionsByJob(String job, Integer limit) {
        return jberet.getJobExecutionsByJob(job, limit);
    }

    @Override
    public void stopJobExecution(JobExecutionImpl execution) {
        jberet.stopJobExecution(execution);
    }

    @Override
    public List<Long> getRunningExecutions(String job) {
        return jberet.getRunningExecutions(job);
    }

    @Override
    public void removeJobExecutions(JobExecutionSelector selector) {
        jberet.removeJobExecutions(selector);
    }

    @Override
    public List<StepExecution> getStepExecutions(long execution, ClassLoader loader) {
        return jberet.getStepExecutions(execution, loader);
    }

    @Override
    public StepExecutionImpl createStepExecution(String step) {
        return jberet.createStepExecution(step);
    }

    @Override
    public void addStepExecution(JobExecutionImpl execution, StepExecutionImpl step) {
        jberet.addStepExecution(execution, step);
    }

    @Override
    public void updateStepExecution(StepExecution step) {
        jberet.updateStepExecution(step);
    }

    @Override
    public StepExecutionImpl findOriginalStepExecutionForRestart(
            String step, JobExecutionImpl execution, ClassLoader loader) {
        return jberet.findOriginalStepExecutionForRestart(step, execution, loader);
    }

    @Override
    public int countStepStartTimes(String step, long instance) {
        return jberet.countStepStartTimes(step, instance);
    }

    @Override
    public void addPartitionExecution(StepExecutionImpl step, PartitionExecutionImpl partition) {
        jberet.addPartitionExecution(step, partition);
    }

    @Override
    public List<PartitionExecutionImpl> getPartitionExecutions(
            long stepExecution, StepExecutionImpl step, boolean unfinishedOnly, ClassLoader loader) {
        return jberet.getPartitionExecutions(stepExecution, step, unfinishedOnly, loader);
    }

    @Override
    public void savePersistentData(JobExecution execution, AbstractStepExecution step) {
        jberet.savePersistentData(execution, step);
    }

    @Override
    public int savePersistentDataIfNotStopping(JobExecution execution, AbstractStepExecution step) {
        return jberet.savePersistentDataIfNotStopping(execution, step);
    }
}
