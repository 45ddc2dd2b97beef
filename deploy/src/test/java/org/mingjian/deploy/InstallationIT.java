package org.mingjian.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.production();

    @TempDir
    Path directory;

    @Test
    void the_data_folder_serves_one_process_at_a_time() {
        LaunchedPortal portal = PORTAL.get();
        Map<String, String> settings = Map.of("MINGJIAN_DATA", portal.data().toString());
        try (LaunchedProcess second = LaunchedProcess.start(directory, settings, "serve")) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err().lines()).singleElement().asString().contains(portal.url(), "MINGJIAN_DATA");
        }
    }

    @Test
    void the_database_is_marked_as_production() throws SQLException {
        assertThat(query("select kind from installation")).isEqualTo("PRODUCTION");
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "password_encryption, scram-sha-256",
        "idle_in_transaction_session_timeout, 10min",
        "data_checksums, on"
    })
    void the_embedded_database_keeps_what_it_is_given(String parameter, String value) throws SQLException {
        assertThat(query("select current_setting('" + parameter + "')")).isEqualTo(value);
    }

    @Test
    void the_embedded_database_compares_texts_alike_on_every_machine() throws SQLException {
        assertThat(query("select datcollate || ' ' || datctype from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8 C.UTF-8");
    }

    @Test
    void the_embedded_database_listens_on_loopback_and_on_no_socket_file() throws IOException {
        assertThat(Files.readAllLines(PORTAL.get().data().resolve("pg/postmaster.pid"))
                        .subList(4, 6))
                .containsExactly("", "127.0.0.1");
    }

    @Test
    void the_embedded_database_trusts_nobody_without_a_password() {
        assertThat(PORTAL.get().data().resolve("pg/pg_hba.conf"))
                .content()
                .containsPattern("(?m)^host.*scram-sha-256")
                .doesNotContainPattern("(?m)^[^#].*trust");
    }

    @Test
    void the_role_of_the_portal_owns_nothing_and_rules_nothing() throws SQLException {
        assertThat(query("select count(*) from pg_class where pg_get_userbyid(relowner) = 'mingjian_app'"))
                .isEqualTo("0");
        assertThat(query("select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles"
                        + " where rolname = 'mingjian_app'"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run/console.token", "run/server.json", "secrets/database.properties"})
    void secrets_are_for_the_owner_only(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(PORTAL.get().data().resolve(file))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_token_is_on_no_command_line() throws IOException {
        String token = Files.readString(PORTAL.get().data().resolve("run/console.token"));
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            assertThat(processes.map(process -> process.info().commandLine().orElse("")))
                    .noneMatch(line -> line.contains(token));
        }
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = PORTAL.get().database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
