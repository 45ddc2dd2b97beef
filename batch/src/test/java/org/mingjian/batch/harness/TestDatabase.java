package org.mingjian.batch.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * An embedded PostgreSQL, migrated by its owner as in production and used by the server under a role that owns nothing.
 * It lives as long as the test JVM's session, and only where the build has provided a server.
 */
public final class TestDatabase implements LauncherSessionListener {
    private static final String ROLE = "mingjian_app";
    private static final String PASSWORD = "test-only";

    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("payara.microJar") != null) {
            start();
            System.setProperty("payara.cmdOptions", "-Xmx768m " + String.join(" ", serverProperties()));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static synchronized void start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "120")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("create role " + ROLE + " login password '" + PASSWORD + "'");
        Flyway.configure()
                .dataSource(url(), "postgres", "postgres")
                .placeholders(Map.of("app", ROLE))
                .load()
                .migrate();
        execute("alter default privileges grant select, insert, update, delete on tables to " + ROLE);
        execute("alter default privileges grant usage on sequences to " + ROLE);
    }

    /** What a server needs to be told, as options of its JVM. */
    static List<String> serverProperties() {
        return List.of(
                "-Dmingjian.db.url=" + url(), "-Dmingjian.db.user=" + ROLE, "-Dmingjian.db.password=" + PASSWORD);
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    /** As the owner of the tables, outside any server. */
    public static void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** As if PostgreSQL had died: running sessions end, and none can be opened. */
    public static void cutOffServers() {
        execute("alter role " + ROLE + " nologin");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + ROLE + "'");
    }

    public static void letServersBackIn() {
        execute("alter role " + ROLE + " login");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }
}
