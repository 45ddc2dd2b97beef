package org.mingjian.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.deploy.LaunchedProcess.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    @Test
    void sigterm_stops_server_and_database_and_is_a_success() {
        LaunchedPortal portal = start();
        assertThat(portal.status("/api/health")).contains(200);
        long postmaster = portal.postmaster();

        portal.process().signal("TERM");

        assertThat(portal.process().exitCode()).isZero();
        assertThat(ProcessHandle.of(postmaster)).isEmpty();
        assertThat(portal.data().resolve("pg/postmaster.pid")).doesNotExist();
        assertThat(portal.data().resolve("run/server.json")).doesNotExist();
        assertThat(portal.data().resolve("run/console.token")).doesNotExist();
        assertThat(portal.process().err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void kill_9_of_the_process_loses_nothing_that_was_acknowledged() throws SQLException {
        long orphan;
        try (LaunchedPortal portal = start()) {
            execute(portal, "create table if not exists kept(word text)", "insert into kept values ('写下了')");
            orphan = portal.postmaster();
            portal.process().signal("KILL");
            portal.process().exitCode();
        }
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (LaunchedPortal portal = start()) {
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(query(portal, "select word from kept")).isEqualTo("写下了");
        }
    }

    @Test
    void kill_9_of_the_database_brings_it_back_on_the_same_port() throws SQLException {
        try (LaunchedPortal portal = start()) {
            execute(portal, "create table if not exists survived(word text)", "insert into survived values ('还在')");
            long killed = portal.postmaster();

            LaunchedProcess.signal(killed, "KILL");

            await("to come back", PATIENCE, () -> answers(portal));
            assertThat(portal.postmaster()).isNotEqualTo(killed);
            assertThat(query(portal, "select word from survived")).isEqualTo("还在");
            assertThat(portal.status("/api/health")).contains(200);
            assertThat(portal.data().resolve("log/server.log")).content().contains("starting it again");
        }
    }

    private static LaunchedPortal start() {
        return LaunchedPortal.start(directory, "serve", Map.of());
    }

    private static boolean answers(LaunchedPortal portal) {
        try (Connection connection = portal.database()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(LaunchedPortal portal, String... statements) throws SQLException {
        try (Connection connection = portal.database();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(LaunchedPortal portal, String sql) throws SQLException {
        try (Connection connection = portal.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
