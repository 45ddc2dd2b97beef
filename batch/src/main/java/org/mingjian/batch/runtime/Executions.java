package org.mingjian.batch.runtime;

import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchStatus;
import java.util.List;
import java.util.stream.Collectors;

/** What the job repository does not know of executions: who owns them, who crashed, who may be restarted. */
final class Executions {
    private static final String ALIVE = "batchstatus in ('STARTING', 'STARTED', 'STOPPING')";

    private final JobDatabase database;
    private final Node node;

    Executions(JobDatabase database, Node node) {
        this.database = database;
        this.node = node;
    }

    void own(long execution, Launch launch) {
        database.update(
                "insert into batch_execution (execution_id, node_id, started_by, automatic) values (?, ?, ?, ?)",
                execution,
                node.id(),
                launch.startedBy(),
                launch.automatic());
    }

    boolean isOwn(long execution) {
        return !database.query(
                        "select 1 from batch_execution where execution_id = ? and node_id = ?",
                        row -> true,
                        execution,
                        node.id())
                .isEmpty();
    }

    List<Long> ownAlive() {
        return ownWhere(ALIVE);
    }

    /** Own ones that somebody, perhaps on another node, wants stopped. */
    List<Long> ownStopping() {
        return ownWhere("batchstatus = 'STOPPING'");
    }

    private List<Long> ownWhere(String condition) {
        return database.query(
                "select execution_id from batch_execution join job_execution on jobexecutionid = execution_id"
                        + " where node_id = ? and " + condition,
                row -> row.getLong(1),
                node.id());
    }

    BatchStatus status(long execution) {
        return database
                .query(
                        "select batchstatus from job_execution where jobexecutionid = ?",
                        row -> BatchStatus.valueOf(row.getString(1)),
                        execution)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchJobExecutionException("No execution " + execution));
    }

    void showStopping(long execution) {
        database.update(
                "update job_execution set batchstatus = 'STOPPING' where jobexecutionid = ? and batchstatus = 'STARTED'",
                execution);
    }

    void explain(long execution, String failure) {
        database.update("update batch_execution set failure = ? where execution_id = ?", failure, execution);
    }

    /** Ends an execution that was created but never came to run. */
    void refuse(long execution, String failure) {
        explain(execution, failure);
        database.update(
                "update job_execution set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = clock_timestamp(),"
                        + " lastupdatedtime = clock_timestamp() where jobexecutionid = ? and " + ALIVE,
                execution);
    }

    /**
     * Ends what says it lives but whose owner is not among the nodes; for each, one node in the cluster succeeds. What
     * nobody came to own was never acknowledged and is not recovered.
     *
     * @param lost own ones that say so as well, though no thread works on them: the database was away when they ended
     */
    void claimOrphans(List<Long> lost) {
        database.update(
                """
                with claimed as (
                    update job_execution e set exitstatus = ?, endtime = clock_timestamp(), lastupdatedtime = clock_timestamp(),
                           batchstatus = case batchstatus when 'STOPPING' then 'STOPPED' else 'FAILED' end
                     where batchstatus in ('STARTING', 'STARTED', 'STOPPING')
                       and (e.jobexecutionid = any (?::bigint[])
                            or not exists (select 1 from batch_execution join batch_node using (node_id)
                                            where execution_id = e.jobexecutionid)
                               and (e.createtime < clock_timestamp() - interval '30 seconds'
                                    or exists (select 1 from batch_execution where execution_id = e.jobexecutionid)))
                    returning jobexecutionid, batchstatus)
                update batch_execution set recoverable = not automatic from claimed
                 where execution_id = jobexecutionid and batchstatus = 'FAILED'
                """,
                JobDatabase.NODE_CRASHED,
                lost.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    /** Crashed executions to be restarted without being asked: each once, unless it was such a restart itself. */
    List<Long> recoverable() {
        return database.query(
                "select execution_id from batch_execution where recoverable order by execution_id",
                row -> row.getLong(1));
    }

    void leaveToPeople(long execution) {
        database.update("update batch_execution set recoverable = false where execution_id = ?", execution);
    }

    String startedBy(long execution) {
        return database.query(
                        "select started_by from batch_execution where execution_id = ?",
                        row -> row.getString(1),
                        execution)
                .get(0);
    }

    /**
     * Makes sure, until the running transaction ends, that nobody else restarts the execution's instance and that this
     * one may be: it has ended, and it is the instance's last.
     */
    void lockForRestart(long execution) {
        database.query(
                "select 1 from job_instance where jobinstanceid ="
                        + " (select jobinstanceid from job_execution where jobexecutionid = ?) for no key update",
                row -> true,
                execution);
        BatchStatus status = status(execution);
        switch (status) {
            case STARTING, STARTED, STOPPING ->
                throw new JobRestartException("Execution " + execution + " is " + status);
            case COMPLETED, ABANDONED ->
                throw new JobExecutionAlreadyCompleteException("Execution " + execution + " is " + status);
            case FAILED, STOPPED -> leaveToPeople(execution);
        }
    }
}
