package org.mingjian.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.mingjian.deploy.database.Credential;
import org.mingjian.deploy.database.Database;
import org.mingjian.deploy.database.Queries;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.LocalPort;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;
import org.mingjian.deploy.kernel.TimedStep;

/**
 * The database of an installation that has none of its own: made at the first start, found again at each later one,
 * running until closed. It listens on the loopback address only and asks everybody for a password.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String NAME = "mingjian";
    private static final String OWNER = "mingjian";
    private static final String APP = "mingjian_app";
    private static final TimedStep UNPACK = new TimedStep("展开内置数据库", Duration.ofSeconds(6));
    private static final TimedStep CREATE = new TimedStep("建立数据库", Duration.ofSeconds(6));
    private static final TimedStep START = new TimedStep("启动数据库", Duration.ofSeconds(2));

    private final ClusterSecrets secrets;
    private final SupervisedServer server;

    private EmbeddedPostgres(ClusterSecrets secrets, SupervisedServer server) {
        this.secrets = secrets;
        this.server = server;
    }

    /** Starts the database of the folder, whose lock the caller holds. */
    public static EmbeddedPostgres start(DataFolder data, Screen screen, Clock clock) {
        try {
            return start(data, Account.choose(data.root().resolve("pg")), screen, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedPostgres start(DataFolder data, Account account, Screen screen, Clock clock) throws IOException {
        Cluster cluster = new Cluster(
                data.root().resolve("pg"),
                binaries(data.root().resolve("pg-bin"), screen, clock),
                account,
                data.log().resolve("postgres-start.log"));
        ClusterSecrets secrets = prepare(cluster, data.secrets().resolve("database.properties"), screen, clock);
        SupervisedServer server = new SupervisedServer(cluster, secrets.port());
        EmbeddedPostgres postgres = new EmbeddedPostgres(secrets, server);
        try {
            START.run(screen, clock, () -> {
                server.start(postgres.superuser("postgres"));
                return server;
            });
            postgres.superuser("postgres").with(postgres::makeRolesAndDatabase);
            return postgres;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** The database as the role that owns its tables. */
    public Database owner() {
        return database(NAME, new Credential(OWNER, secrets.ownerPassword()));
    }

    /** The role the portal uses. */
    public Credential app() {
        return new Credential(APP, secrets.appPassword());
    }

    /** Stops the database, writing everything. */
    @Override
    public void close() {
        server.close();
    }

    private static Binaries binaries(Path folder, Screen screen, Clock clock) throws IOException {
        if (!Binaries.absent(folder)) {
            return Binaries.in(folder);
        }
        return UNPACK.run(screen, clock, () -> unchecked(() -> Binaries.in(folder)));
    }

    private static ClusterSecrets prepare(Cluster cluster, Path file, Screen screen, Clock clock) throws IOException {
        if (cluster.absent()) {
            ClusterSecrets fresh = ClusterSecrets.fresh();
            fresh.write(file);
            CREATE.run(
                    screen,
                    clock,
                    () -> unchecked(() -> {
                        cluster.create(fresh.superuserPassword());
                        return fresh;
                    }));
            return fresh;
        }
        cluster.requireVersion();
        Postmaster.stopOrphan(cluster.folder());
        ClusterSecrets known = known(file);
        if (LocalPort.isFree(known.port())) {
            return known;
        }
        ClusterSecrets moved = known.withPort(LocalPort.free());
        moved.write(file);
        return moved;
    }

    private static ClusterSecrets known(Path file) {
        try {
            return ClusterSecrets.read(file);
        } catch (IOException | NumberFormatException e) {
            throw Refusal.failure("读不了内置数据库的密码文件 %s：请从备份恢复它（它与 pg/ 是一体的）。", file);
        }
    }

    private Integer makeRolesAndDatabase(Connection connection) throws SQLException {
        for (Credential role : new Credential[] {owner().credential(), app()}) {
            if (!Queries.roleExists(connection, role.user())) {
                Queries.createRole(connection, role);
            }
        }
        if (Queries.find(connection, "select datname from pg_database where datname = ?", NAME)
                .isEmpty()) {
            Queries.execute(connection, "create database " + NAME + " owner " + OWNER);
        }
        return secrets.port();
    }

    private Database superuser(String database) {
        return database(database, new Credential("postgres", secrets.superuserPassword()));
    }

    private Database database(String name, Credential role) {
        return new Database("jdbc:postgresql://127.0.0.1:%d/%s".formatted(secrets.port(), name), role);
    }

    private static <T> T unchecked(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work on files, for where a lambda must not throw. */
    @FunctionalInterface
    private interface FileWork<T> {
        T run() throws IOException;
    }
}
