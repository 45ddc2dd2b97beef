package org.mingjian.batch.runtime;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Properties;
import java.util.function.LongSupplier;
import org.jberet.operations.AbstractJobOperator;
import org.jberet.spi.BatchEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Starts, stops and restarts executions in a cluster of nodes. Unlike JBeret's operator it asks the database, not the
 * memory of this process, whether an execution lives, and lets only one caller restart it.
 */
final class ClusterJobOperator extends AbstractJobOperator {
    private static final String NOBODY = "system";

    private final BatchEnvironment environment;
    private final RecordingRepository repository;
    private final Executions executions;
    private final Lease lease;

    ClusterJobOperator(
            BatchEnvironment environment, RecordingRepository repository, Executions executions, Lease lease) {
        this.environment = environment;
        this.repository = repository;
        this.executions = executions;
        this.lease = lease;
    }

    @Override
    public BatchEnvironment getBatchEnvironment() {
        return environment;
    }

    /** The execution runs at once, and whatever becomes of the caller's transaction. */
    @Override
    public long start(String job, @Nullable Properties parameters, @Nullable String user) {
        requireLease();
        return repository.launch(
                new Launch(user == null ? NOBODY : user, false), () -> super.start(job, parameters, null));
    }

    @Override
    public long restart(long execution, @Nullable Properties parameters, @Nullable String user) {
        return restart(execution, parameters, new Launch(user == null ? NOBODY : user, false));
    }

    /** Restarts a crashed execution in the name of whoever had started it. */
    long recover(long execution) {
        return restart(execution, null, new Launch(executions.startedBy(execution), true));
    }

    private long restart(long execution, @Nullable Properties parameters, Launch launch) {
        requireLease();
        return inTransaction(() -> {
            executions.lockForRestart(execution);
            return repository.launch(launch, () -> super.restart(execution, parameters, null));
        });
    }

    /** At the next checkpoint, on whichever node it runs. */
    @Override
    public void stop(long execution) {
        BatchStatus status = executions.status(execution);
        if (status != BatchStatus.STARTING && status != BatchStatus.STARTED && status != BatchStatus.STOPPING) {
            throw new JobExecutionNotRunningException("Execution " + execution + " is " + status);
        }
        if (executions.isOwn(execution)) {
            super.stop(execution);
            executions.showStopping(execution);
        } else {
            repository.stopJobExecution(getJobExecutionImpl(execution));
        }
    }

    /** Own executions that say they live, though nothing in this process works on them. */
    List<Long> lost() {
        return executions.ownAlive().stream()
                .filter(execution -> !repository.isRunning(execution))
                .toList();
    }

    /** Stops own executions that another node was asked to stop: a batchlet does not look for itself. */
    void obey() {
        for (long execution : executions.ownStopping()) {
            getJobExecutionImpl(execution).stop();
        }
    }

    private void requireLease() {
        if (!lease.held()) {
            throw new LostLease();
        }
    }

    private long inTransaction(LongSupplier work) {
        TransactionManager transactions = environment.getTransactionManager();
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                return work.getAsLong();
            }
            transactions.begin();
            long result;
            try {
                result = work.getAsLong();
            } catch (RuntimeException e) {
                transactions.rollback();
                throw e;
            }
            transactions.commit();
            return result;
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new JobRestartException(e);
        }
    }
}
