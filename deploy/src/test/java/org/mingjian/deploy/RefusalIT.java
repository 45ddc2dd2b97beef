package org.mingjian.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.deploy.database.Queries;
import org.mingjian.deploy.kernel.LocalPort;
import org.mingjian.deploy.postgres.TestCluster;

/** What the person can mend is told in one line, with an exit code, whatever went wrong. */
class RefusalIT {

    private static final int FAILURE = 1;
    private static final int USAGE = 2;

    @TempDir
    static Path directory;

    private static TestCluster cluster;

    @BeforeAll
    static void start() {
        cluster = TestCluster.start(directory.resolve("cluster"));
        cluster.superuser().with(connection -> {
            Queries.execute(
                    connection,
                    "create role owner login createrole password 'right'",
                    "create database office owner owner",
                    "create database real_office owner owner");
            return "";
        });
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void a_port_that_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            refused(FAILURE, Map.of("MINGJIAN_PORT", port), "端口 " + port + " 已被占用", "MINGJIAN_PORT");
        }
    }

    @Test
    void an_address_of_another_machine() throws IOException {
        refused(USAGE, Map.of("MINGJIAN_ADDRESS", "192.0.2.1"), "MINGJIAN_ADDRESS", "192.0.2.1");
    }

    @Test
    void a_wrong_password_of_the_database() throws IOException {
        refused(FAILURE, external("office", "wrong"), "不接受用户 owner 的登录", "MINGJIAN_DB_PASSWORD");
    }

    @Test
    void a_database_that_is_not_there() throws IOException {
        refused(FAILURE, external("nowhere", "right"), "/nowhere 不存在");
    }

    @Test
    void a_database_that_cannot_be_reached() throws IOException {
        Map<String, String> settings = new HashMap<>(external("office", "right"));
        settings.put("MINGJIAN_DB_URL", "jdbc:postgresql://127.0.0.1:" + LocalPort.free() + "/office");
        refused(FAILURE, settings, "连不上数据库", "MINGJIAN_DB_URL");
    }

    @Test
    void a_url_of_something_else() throws IOException {
        Map<String, String> settings = new HashMap<>(external("office", "right"));
        settings.put("MINGJIAN_DB_URL", "postgres://here/office");
        refused(USAGE, settings, "jdbc:postgresql://");
    }

    @Test
    void an_external_database_without_a_user() throws IOException {
        refused(USAGE, Map.of("MINGJIAN_DB_URL", "jdbc:postgresql://127.0.0.1/office"), "MINGJIAN_DB_USER");
    }

    @Test
    void a_newer_database() throws IOException {
        cluster.superuser("office").with(connection -> {
            Queries.execute(
                    connection,
                    "create table flyway_schema_history(installed_rank int primary key, version varchar(50),"
                            + " description varchar(200), type varchar(20), script varchar(1000), checksum int,"
                            + " installed_by varchar(100), installed_on timestamp default now(), execution_time int,"
                            + " success boolean)",
                    "alter table flyway_schema_history owner to owner",
                    "insert into flyway_schema_history values"
                            + " (1, '9999', 'future', 'SQL', 'V9999__future.sql', 1, 'x', now(), 1, true)");
            return "";
        });
        refused(FAILURE, external("office", "right"), "9999", "比本程序新");
    }

    @Test
    void a_production_database_for_a_demonstration() throws IOException {
        cluster.superuser("real_office").with(connection -> {
            Queries.execute(
                    connection,
                    "create table installation(kind text, created_at timestamptz)",
                    "grant select on installation to owner",
                    "insert into installation values ('PRODUCTION', now())");
            return "";
        });
        refused("demo", FAILURE, external("real_office", "right"), "正式库", "MINGJIAN_DATA");
    }

    @Test
    void a_data_folder_that_cannot_be_made() throws IOException {
        Path file = Files.createTempFile(directory, "file", "");
        refused(FAILURE, Map.of("MINGJIAN_DATA", file + "/data"), "数据目录", "MINGJIAN_DATA");
    }

    @Test
    void a_log_that_cannot_be_written() throws IOException {
        Path data = directory.resolve("unloggable");
        Files.createDirectories(data.resolve("log/server.log"));
        refused(FAILURE, Map.of("MINGJIAN_DATA", data.toString()), "server.log");
    }

    @Test
    void a_command_that_does_not_exist() throws IOException {
        refused("start", USAGE, Map.of(), "start", "help");
    }

    @Test
    void an_import_without_arguments() throws IOException {
        refused("import", USAGE, Map.of(), "--mapping");
    }

    @Test
    void a_report_without_arguments() throws IOException {
        refused("report", USAGE, Map.of(), "semiannual");
    }

    private static Map<String, String> external(String database, String password) {
        return Map.of(
                "MINGJIAN_DB_URL",
                cluster.superuser(database).url(),
                "MINGJIAN_DB_USER",
                "owner",
                "MINGJIAN_DB_PASSWORD",
                password);
    }

    private static void refused(int exitCode, Map<String, String> settings, String... words) throws IOException {
        refused("serve", exitCode, settings, words);
    }

    private static void refused(String command, int exitCode, Map<String, String> settings, String... words)
            throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("MINGJIAN_PORT", String.valueOf(LocalPort.free()));
        Path here = Files.createTempDirectory(directory, "refused");
        try (LaunchedProcess process = LaunchedProcess.start(here, all, command)) {
            assertThat(process.exitCode()).as(process.err()).isEqualTo(exitCode);
            assertThat(process.out()).isEmpty();
            String complaint =
                    process.err().lines().filter(line -> line.startsWith("明鉴：")).reduce("", String::concat);
            assertThat(complaint).contains(words);
            assertThat(process.err()).endsWith(complaint + "\n").doesNotContain("\tat ", "Exception in");
        }
    }
}
