package org.mingjian.batch.runtime;

import jakarta.batch.runtime.BatchStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jberet.repository.JobRepository;
import org.jberet.runtime.JobExecutionImpl;
import org.jberet.runtime.JobInstanceImpl;
import org.jspecify.annotations.Nullable;

/** JBeret's repository, which also remembers owner and failure of each execution and logs when one begins or ends. */
final class RecordingRepository extends ForwardingRepository {
    private static final Logger LOG = System.getLogger(RecordingRepository.class.getName());

    private static final class Launching {
        private final Launch launch;
        private @Nullable Long created;

        private Launching(Launch launch) {
            this.launch = launch;
        }
    }

    private final Set<Long> running = ConcurrentHashMap.newKeySet();
    private final Executions executions;
    private static final ThreadLocal<@Nullable Launching> LAUNCHING = new ThreadLocal<>();

    RecordingRepository(JobRepository jberet, Executions executions) {
        super(jberet);
        this.executions = executions;
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
        JobExecutionImpl execution = super.createJobExecution(instance, parameters);
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
        super.updateJobExecution(execution, ended, withParameters);
        if (ended || execution.getBatchStatus() == BatchStatus.STARTED) {
            LOG.log(
                    Level.INFO,
                    "Execution {0}: {1}",
                    Long.toString(execution.getExecutionId()),
                    execution.getBatchStatus());
        }
    }
}
