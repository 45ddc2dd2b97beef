package org.mingjian.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;

/**
 * One PostgreSQL for all tests of a JVM, migrated as in production: one role owns the tables, the application's role
 * owns nothing.
 */
public final class Database {
    public static final String APP = "mingjian_app";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);
    private static Database instance;

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory entities;

    private Database() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        try (Connection owner = postgres.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("create role " + APP + " login password 'app'");
        }
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .placeholders(Map.of("app", APP))
                .load()
                .migrate();
        entities = Persistence.createEntityManagerFactory(
                "mingjian",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url",
                        url(),
                        "jakarta.persistence.jdbc.user",
                        APP,
                        "jakarta.persistence.jdbc.password",
                        "app"));
    }

    /** The database, started at the first call. */
    public static synchronized Database get() {
        if (instance == null) {
            try {
                instance = new Database();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return instance;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true";
    }

    public Connection asOwner() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Waits until some transaction waits for another one. */
    public void awaitBlockedTransaction() {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try (var rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        return;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("no transaction waits");
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    EntityManagerFactory entities() {
        return entities;
    }
}
