package org.mingjian.batch.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mingjian.batch.harness.TestDatabase.column;
import static org.mingjian.batch.harness.TestDatabase.number;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.batch.harness.Eventually;
import org.mingjian.batch.harness.ServerProcess;
import org.mingjian.batch.harness.TestDatabase;

/**
 * What remains when a server dies in the middle of a job. One story in chapters, for each needs a server of its own and
 * the database as the one before has left it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROWS = 6_000;
    private static final String SLOW = "-Dtrial.slowness=2";

    private static File war;
    private static ServerProcess server;
    private static long first;

    @BeforeAll
    static void a_database_with_rows() {
        TestDatabase.execute(TrialTables.DROP);
        TestDatabase.execute(TrialTables.CREATE);
        TestDatabase.execute(TrialTables.fill(ROWS));
        war = Path.of(System.getProperty("payara.microJar"))
                .resolveSibling("trial.war")
                .toFile();
        TrialArchive.create().as(ZipExporter.class).exportTo(war, true);
    }

    @AfterAll
    static void no_server_is_left() {
        server.close();
    }

    @Test
    @Order(1)
    void a_live_execution_cannot_be_restarted() {
        server = ServerProcess.start(war, SLOW);
        first = Long.parseLong(server.post("start/copy-jdbc"));
        awaitRowsOf(first);

        assertThatIllegalStateException()
                .isThrownBy(() -> server.post("restart/" + first))
                .withMessageContaining("STILL_RUNNING");
    }

    @Test
    @Order(2)
    void killed_in_the_middle_rows_and_checkpoint_agree() {
        server.kill();

        assertThat(status(first)).isEqualTo("STARTED");
        assertThat(copied())
                .isBetween(1L, ROWS - 1L)
                .isEqualTo(checkpoint(first))
                .isEqualTo(progress(first));
    }

    @Test
    @Order(3)
    void the_next_server_goes_on_with_it_at_once() {
        long before = copied();
        server = ServerProcess.start(war, SLOW);
        Eventually.await("automatic restart", Duration.ofSeconds(10), () -> executions() == 2);
        awaitRowsOf(last());
        server.kill();

        assertThat(status(first)).isEqualTo("FAILED");
        assertThat(column("select exitstatus from job_execution where jobexecutionid = " + first))
                .containsExactly("NODE_CRASHED");
        assertThat(column("select automatic::text from batch_execution where execution_id = " + last()))
                .containsExactly("true");
        assertThat(copied()).isGreaterThan(before).isEqualTo(checkpoint(last())).isEqualTo(progress(last()));
    }

    @Test
    @Order(4)
    void what_crashed_twice_waits_for_a_person() {
        long second = last();
        server = ServerProcess.start(war);
        Eventually.await(
                "end of the crashed execution", PATIENCE, () -> status(second).equals("FAILED"));
        String heartbeat = heartbeat();
        Eventually.await("another heartbeat", PATIENCE, () -> !heartbeat().equals(heartbeat));

        assertThat(last()).isEqualTo(second);

        long third = Long.parseLong(server.post("restart/" + second));
        Eventually.await("completion", PATIENCE, () -> status(third).equals("COMPLETED"));
        assertCopiedExactlyOnce();
        assertThat(progress(third)).isEqualTo(ROWS);
    }

    @Test
    @Order(5)
    void a_server_that_is_stopped_stops_its_jobs_at_a_checkpoint() {
        TestDatabase.execute(TrialTables.fill(ROWS));
        server.post("slowness/2");
        first = Long.parseLong(server.post("start/copy-jpa"));
        awaitRowsOf(first);
        server.terminate();

        assertThat(status(first)).isEqualTo("STOPPED");
        assertThat(column("select failure from batch_execution where failure is not null and execution_id = " + first))
                .isEmpty();
        assertThat(column("select node_id from batch_node")).isEmpty();
        assertThat(copied()).isBetween(1L, ROWS - 1L).isEqualTo(checkpoint(first));
    }

    @Test
    @Order(6)
    void what_was_stopped_is_restarted_by_a_person() {
        server = ServerProcess.start(war);
        long restarted = Long.parseLong(server.post("restart/" + first));
        Eventually.await("completion", PATIENCE, () -> status(restarted).equals("COMPLETED"));

        assertCopiedExactlyOnce();
    }

    @Test
    @Order(7)
    void what_loses_its_database_goes_on_when_it_is_back() {
        TestDatabase.execute(TrialTables.fill(ROWS));
        server.post("slowness/2");
        first = Long.parseLong(server.post("start/copy-jdbc"));
        awaitRowsOf(first);
        TestDatabase.cutOffServers();
        Eventually.await(
                "end of the job's thread", PATIENCE, () -> server.log().contains("the database could not be told"));
        server.post("slowness/0");
        TestDatabase.letServersBackIn();
        Eventually.await("automatic restart", PATIENCE, () -> executions() == 2);
        Eventually.await("completion", PATIENCE, () -> status(last()).equals("COMPLETED"));

        assertThat(status(first)).isEqualTo("FAILED");
        assertCopiedExactlyOnce();
    }

    @Test
    @Order(8)
    void killed_in_the_middle_each_partition_goes_on_where_it_was() {
        TestDatabase.execute(TrialTables.fill(ROWS));
        server.post("slowness/2");
        first = Long.parseLong(server.post("start/copy-parts"));
        awaitRowsOf(first);
        server.kill();
        long before = copied();
        server = ServerProcess.start(war);
        Eventually.await("automatic restart", PATIENCE, () -> executions() == 2);
        Eventually.await("completion", PATIENCE, () -> status(last()).equals("COMPLETED"));

        assertThat(before).isBetween(1L, ROWS - 1L).isEqualTo(progress(first));
        assertCopiedExactlyOnce();
    }

    /** As if this server had been frozen for a while and another one had taken over. */
    @Test
    @Order(9)
    void a_server_taken_for_dead_commits_nothing_more() {
        TestDatabase.execute(TrialTables.fill(ROWS));
        server.post("slowness/2");
        long zombie = Long.parseLong(server.post("start/copy-jdbc"));
        awaitRowsOf(zombie);
        TestDatabase.execute("delete from batch_node");
        long committed = copied();
        TestDatabase.execute("update job_execution set batchstatus = 'FAILED', exitstatus = 'NODE_CRASHED',"
                + " endtime = clock_timestamp() where jobexecutionid = " + zombie);
        Eventually.await(
                "end of the zombie", PATIENCE, () -> !stepStatus(zombie).equals("STARTED"));

        assertThat(copied()).isEqualTo(committed).isEqualTo(checkpoint(zombie));
        assertThat(column("select exitstatus from job_execution where jobexecutionid = " + zombie))
                .containsExactly("NODE_CRASHED");
        assertThat(server.log()).contains("lost its lease");
        assertThatIllegalStateException()
                .isThrownBy(() -> server.post("restart/" + zombie))
                .withMessageContaining("SERVER_CUT_OFF");
    }

    private static String heartbeat() {
        return column("select heartbeat_at from batch_node").get(0);
    }

    private static void awaitRowsOf(long execution) {
        Eventually.await(
                "rows of execution " + execution,
                PATIENCE,
                () -> number("select count(*) from copied_row where execution = " + execution) > 0);
    }

    private static void assertCopiedExactlyOnce() {
        for (String count : TrialTables.COUNTS) {
            assertThat(number(count)).as(count).isEqualTo(ROWS);
        }
    }

    private static long copied() {
        return number("select count(*) from copied_row");
    }

    private static long executions() {
        return number("select count(*) from job_execution where jobinstanceid ="
                + " (select jobinstanceid from job_execution where jobexecutionid = " + first + ")");
    }

    private static long last() {
        return number("select max(jobexecutionid) from job_execution");
    }

    private static String status(long execution) {
        return column("select batchstatus from job_execution where jobexecutionid = " + execution)
                .get(0);
    }

    private static String stepStatus(long execution) {
        return column("select batchstatus from step_execution where jobexecutionid = " + execution)
                .get(0);
    }

    private static long progress(long execution) {
        return number("select done from batch_progress where execution_id = " + execution);
    }

    /** The reader's checkpoint is the number of the last row, and rows are numbered without gaps. */
    private static long checkpoint(long execution) {
        String stored = column("select encode(readercheckpointinfo, 'hex') from step_execution where jobexecutionid = "
                        + execution)
                .get(0);
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(HexFormat.of().parseHex(stored)))) {
            return (Long) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
