package org.mingjian.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.runtime.JobDatabase;

/**
 * Tells people how far the step has come in which this is injected. Counted in the chunk's transaction, so that after a
 * crash the count is that of the rows that are there, and a restarted step counts on from it.
 *
 * <p>A reader says {@link #expect} when it is opened and its writer {@link #advance} with each chunk. What starts all
 * over again when it is restarted, as batchlets do, says {@link #begin} instead.
 */
@Dependent
public class Progress {
    private final JobContext job;
    private final StepContext step;
    private final JobDatabase database;

    @Inject
    Progress(JobContext job, StepContext step, JobDatabase database) {
        this.job = job;
        this.step = step;
        this.database = database;
    }

    /** So much there is to do in all, including what an earlier execution of this step has done. */
    public void expect(long total) {
        open(total);
    }

    /** So much there is to do, and nothing of it is done. */
    public void begin(long total) {
        database.update(
                "insert into batch_progress (execution_id, step_name, done, resumed_at, total, updated_at)"
                        + " values (?, ?, 0, 0, ?, clock_timestamp())"
                        + " on conflict (execution_id, step_name) do update"
                        + " set done = 0, resumed_at = 0, total = excluded.total, updated_at = excluded.updated_at",
                job.getExecutionId(),
                step.getStepName(),
                total);
    }

    public void advance(long items) {
        if (!add(items)) {
            open(null);
            add(items);
        }
    }

    private boolean add(long items) {
        return database.update(
                        "update batch_progress set done = done + ?, updated_at = clock_timestamp()"
                                + " where execution_id = ? and step_name = ?",
                        items,
                        job.getExecutionId(),
                        step.getStepName())
                == 1;
    }

    private void open(@Nullable Long total) {
        database.update(
                "insert into batch_progress (execution_id, step_name, done, resumed_at, total, updated_at)"
                        + " select ?, ?, coalesce(max(done), 0), coalesce(max(done), 0), coalesce(?::bigint, max(total)),"
                        + " clock_timestamp() from (select done, total from batch_progress"
                        + " join job_execution on jobexecutionid = execution_id"
                        + " where jobinstanceid = ? and step_name = ? and execution_id < ?"
                        + " order by execution_id desc limit 1) earlier"
                        + " on conflict (execution_id, step_name) do update"
                        + " set total = excluded.total, updated_at = excluded.updated_at",
                job.getExecutionId(),
                step.getStepName(),
                total,
                job.getInstanceId(),
                step.getStepName(),
                job.getExecutionId());
    }
}
