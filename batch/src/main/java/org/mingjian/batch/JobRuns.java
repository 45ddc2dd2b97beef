package org.mingjian.batch;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.runtime.Failure;
import org.mingjian.batch.runtime.JobDatabase;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;

/** Reads executions straight from the job repository's tables: one query a page, and what other nodes run as well. */
@ApplicationScoped
class JobRuns {
    private static final String RUNS = """
            select e.jobexecutionid, e.jobinstanceid, i.jobname, e.batchstatus, e.exitstatus, e.createtime, e.starttime,
                   e.endtime, e.jobparameters, b.started_by, b.automatic, b.failure,
                   s.stepname, s.starttime as step_starttime, p.done, p.resumed_at, p.total, p.updated_at,
                   not exists (select 1 from job_execution later where later.jobinstanceid = e.jobinstanceid
                               and later.jobexecutionid > e.jobexecutionid) as last
              from job_execution e
              join job_instance i on i.jobinstanceid = e.jobinstanceid
              left join batch_execution b on b.execution_id = e.jobexecutionid
              left join lateral (select stepname, starttime from step_execution
                                  where jobexecutionid = e.jobexecutionid order by stepexecutionid desc limit 1) s on true
              left join batch_progress p on p.execution_id = e.jobexecutionid and p.step_name = s.stepname
            """;

    private static final String FAILED = """
             and e.batchstatus = 'FAILED' and e.createtime >= ? and not exists
              (select 1 from job_execution next where next.jobinstanceid = e.jobinstanceid
                and next.jobexecutionid > e.jobexecutionid)
            """;

    private static final String STEPS = """
            select s.*, e.batchstatus in ('STARTING', 'STARTED', 'STOPPING') as alive
              from step_execution s join job_execution e on e.jobexecutionid = s.jobexecutionid
             where s.jobexecutionid = ? order by s.stepexecutionid
            """;

    @Inject
    private JobDatabase database;

    Optional<JobRun> find(long execution) {
        return database.query(RUNS + " where e.jobexecutionid = ?", JobRuns::run, execution).stream()
                .findFirst();
    }

    Page<JobRun> page(RunFilter filter, Instant lately, Recency order, Optional<Keyset> from, int size) {
        boolean down = (order == Recency.NEWEST) != from.map(Keyset::backward).orElse(false);
        String job = filter.job() == null ? "" : filter.job().value();
        List<JobRun> rows = database.query(
                RUNS + " where e.jobexecutionid " + (down ? "<" : ">") + " ? and (i.jobname = ? or ? = '')"
                        + (filter.failed() ? FAILED : " and e.createtime >= ?") + " order by e.jobexecutionid "
                        + (down ? "desc" : "asc") + " limit ?",
                JobRuns::run,
                from.map(Keyset::id).orElse(down ? Long.MAX_VALUE : 0),
                job,
                job,
                filter.failed() ? lately : Instant.EPOCH,
                size + 1);
        return Page.cut(rows, size, from, run -> String.valueOf(run.execution()), JobRun::execution);
    }

    Optional<JobRun> newestOf(long execution) {
        return database
                .query(
                        RUNS
                                + " where e.jobinstanceid = (select jobinstanceid from job_execution where jobexecutionid = ?)"
                                + " order by e.jobexecutionid desc limit 1",
                        JobRuns::run,
                        execution)
                .stream()
                .findFirst();
    }

    List<JobRun> newestOf(Collection<Long> executions) {
        String numbers = executions.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return database.query(
                RUNS
                        + " where e.jobexecutionid in (select max(later.jobexecutionid) from job_execution asked"
                        + " join job_execution later on later.jobinstanceid = asked.jobinstanceid"
                        + " where asked.jobexecutionid = any(cast(? as bigint[])) group by later.jobinstanceid)",
                JobRuns::run,
                numbers);
    }

    List<StepRun> steps(long execution) {
        return database.query(STEPS, JobRuns::step, execution);
    }

    private static JobRun run(ResultSet row) throws SQLException {
        JobStatus status = JobStatus.of(BatchStatus.valueOf(row.getString("batchstatus")), row.getString("exitstatus"));
        return new JobRun(
                row.getLong("jobexecutionid"),
                row.getLong("jobinstanceid"),
                new JobName(row.getString("jobname")),
                status,
                Objects.requireNonNull(JobDatabase.instant(row, "createtime")),
                JobDatabase.instant(row, "starttime"),
                JobDatabase.instant(row, "endtime"),
                row.getString("failure"),
                Parameters.parse(row.getString("jobparameters")),
                Objects.requireNonNullElse(row.getString("started_by"), ""),
                row.getBoolean("automatic"),
                status.isResumable() && row.getBoolean("last"),
                stage(row));
    }

    private static @Nullable Stage stage(ResultSet row) throws SQLException {
        String step = row.getString("stepname");
        if (step == null) {
            return null;
        }
        Instant started = Objects.requireNonNull(JobDatabase.instant(row, "step_starttime"));
        return new Stage(
                step,
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getLong("resumed_at"),
                started,
                Objects.requireNonNullElse(JobDatabase.instant(row, "updated_at"), started));
    }

    /** The step of a crashed execution still says that it runs: JBeret resumes from what it says. */
    private static StepRun step(ResultSet row) throws SQLException {
        JobStatus status = JobStatus.of(BatchStatus.valueOf(row.getString("batchstatus")), null);
        return new StepRun(
                row.getString("stepname"),
                status.isRunning() && !row.getBoolean("alive") ? JobStatus.INTERRUPTED : status,
                JobDatabase.instant(row, "starttime"),
                JobDatabase.instant(row, "endtime"),
                row.getLong("readcount"),
                row.getLong("writecount"),
                row.getString("exitstatus"),
                Failure.of(row.getString("executionexception")).orElse(null));
    }
}
