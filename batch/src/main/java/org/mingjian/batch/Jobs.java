package org.mingjian.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.LongSupplier;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobRefusal.Reason;
import org.mingjian.batch.runtime.JobControl;
import org.mingjian.batch.runtime.LostLease;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.notification.TellingOfRuns;

/** The batch jobs as the portal and the console see them: start, watch, stop, restart. */
@ApplicationScoped
public class Jobs {
    private static final Duration FAILED_LATELY = Duration.ofDays(30);

    @Inject
    private JobControl control;

    @Inject
    private JobRuns runs;

    @Inject
    private Starter starter;

    @Inject
    private TellingOfRuns telling;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Starts a new instance of a job. It runs at once, whatever becomes of the caller's transaction: store what it is
     * to work on first.
     *
     * @param parameters what makes this run differ from others, such as a period; never the present time
     * @return the execution's number
     */
    public long start(JobName job, Map<String, String> parameters) {
        String user = starter.requireStart();
        Properties properties = Parameters.toProperties(parameters);
        return trying(() -> control.start(job.value(), properties, user));
    }

    /** Asks it to stop at its next checkpoint; it can be restarted from there. */
    @Transactional
    public void stop(long execution) {
        starter.require();
        happened.fire(new JobStopRequested(execution));
        trying(() -> {
            control.stop(execution);
            return execution;
        });
    }

    /**
     * Takes up what a stopped, failed or interrupted execution has left.
     *
     * @return the number of the execution that goes on with it
     */
    public long restart(long execution) {
        String user = starter.require();
        long next = trying(() -> control.restart(execution, user));
        telling.takenUp(execution);
        return next;
    }

    public Optional<JobRun> run(long execution) {
        current.require(Permission.READ_RUNS);
        return runs.find(execution);
    }

    /** The newest runs of those that are asked for. */
    public List<JobRun> newest(RunFilter filter, int most) {
        return page(filter, Recency.NEWEST, Optional.empty(), most).rows();
    }

    /** One page of the runs. */
    public Page<JobRun> page(RunFilter filter, Recency order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_RUNS);
        return runs.page(filter, clock.instant().minus(FAILED_LATELY), order, from, size);
    }

    /** The newest execution of the instance that an execution belongs to: the execution itself, or its last restart. */
    public Optional<JobRun> newestOf(long execution) {
        current.require(Permission.READ_RUNS);
        return runs.newestOf(execution);
    }

    /** The newest executions of the instances that these executions belong to. */
    public List<JobRun> newestOf(Collection<Long> executions) {
        current.require(Permission.READ_RUNS);
        return executions.isEmpty() ? List.of() : runs.newestOf(executions);
    }

    public List<StepRun> steps(long execution) {
        current.require(Permission.READ_RUNS);
        return runs.steps(execution);
    }

    private static long trying(LongSupplier request) {
        try {
            return request.getAsLong();
        } catch (BatchRuntimeException e) {
            throw new JobRefusal(reason(e), e);
        }
    }

    private static Reason reason(BatchRuntimeException refusal) {
        if (refusal instanceof LostLease) {
            return Reason.SERVER_CUT_OFF;
        } else if (refusal instanceof NoSuchJobExecutionException) {
            return Reason.UNKNOWN_EXECUTION;
        } else if (refusal instanceof JobExecutionNotRunningException) {
            return Reason.NOT_RUNNING;
        } else if (refusal instanceof JobExecutionAlreadyCompleteException) {
            return Reason.ALREADY_COMPLETED;
        } else if (refusal instanceof JobExecutionNotMostRecentException) {
            return Reason.NOT_THE_LAST;
        } else if (refusal instanceof JobRestartException) {
            return Reason.STILL_RUNNING;
        }
        return Reason.NOT_STARTED;
    }
}
