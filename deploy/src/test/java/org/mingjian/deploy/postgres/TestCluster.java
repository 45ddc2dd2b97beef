package org.mingjian.deploy.postgres;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.mingjian.deploy.database.Credential;
import org.mingjian.deploy.database.Database;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.Screen;

/** A PostgreSQL for a test, seen as a superuser sees it. */
public final class TestCluster implements AutoCloseable {

    private final DataFolder data;
    private final EmbeddedPostgres postgres;

    private TestCluster(DataFolder data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    public static TestCluster start(Path folder) {
        DataFolder data = DataFolder.open(folder);
        return new TestCluster(data, EmbeddedPostgres.start(data, silence(), Clock.systemUTC()));
    }

    static TestCluster start(Path folder, Account account) throws IOException {
        DataFolder data = DataFolder.open(folder);
        return new TestCluster(data, EmbeddedPostgres.start(data, account, silence(), Clock.systemUTC()));
    }

    public Database superuser() {
        return superuser("postgres");
    }

    public Database superuser(String database) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(secrets().port(), database),
                new Credential("postgres", secrets().superuserPassword()));
    }

    Database owner() {
        return postgres.owner();
    }

    ClusterSecrets secrets() {
        try {
            return ClusterSecrets.read(data.secrets().resolve("database.properties"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return data.root().resolve("pg");
    }

    @Override
    public void close() {
        postgres.close();
        data.close();
    }

    private static Screen silence() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Screen(nowhere, nowhere, false);
    }
}
