package org.mingjian.deploy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Settings;
import org.mingjian.deploy.postgres.TestCluster;

class ExternalDatabaseIT {

    private static final String PASSWORD = "'of test'";

    @TempDir
    static Path directory;

    private static TestCluster cluster;

    @BeforeAll
    static void start() {
        cluster = TestCluster.start(directory.resolve("cluster"));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void an_owner_who_may_makes_a_role_that_is_found_again() {
        Database owner = database("may", "createrole");
        AppRole role = new AppRole(settings(Map.of()), secrets("may"));

        Credential made = role.in(owner);

        assertThat(made.user()).isEqualTo("mingjian_app_may");
        assertThat(role.in(owner)).isEqualTo(made);
    }

    @Test
    void an_owner_who_may_not_is_told_what_the_administrator_must_do() {
        Database owner = database("maynot", "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new AppRole(settings(Map.of()), secrets("maynot")).in(owner))
                .withMessageContaining("create role mingjian_app_maynot login password");
    }

    @Test
    void a_role_whose_password_is_lost_is_not_taken_over() {
        Database owner = database("lost", "createrole");
        new AppRole(settings(Map.of()), secrets("lost")).in(owner);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new AppRole(settings(Map.of()), secrets("elsewhere")).in(owner))
                .withMessageContaining("alter role mingjian_app_lost password");
    }

    @Test
    void a_role_that_is_set_is_used_and_must_own_nothing() {
        Database owner = database("set", "");
        cluster.superuser().with(connection -> {
            Queries.execute(connection, "create role clerk login password " + PASSWORD);
            return "";
        });

        assertThat(appRole("clerk").in(owner).user()).isEqualTo("clerk");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appRole("owner_set").in(owner))
                .withMessageContaining("MINGJIAN_DB_APP_USER");
    }

    @Test
    void a_superuser_is_no_role_for_the_portal() {
        Database owner = database("super", "");
        cluster.superuser().with(connection -> {
            Queries.execute(connection, "create role mighty login superuser password " + PASSWORD);
            return "";
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appRole("mighty").in(owner))
                .withMessageContaining("超级用户");
    }

    @Test
    void migrations_are_applied_once_and_the_kind_is_written_once() {
        Database owner = database("fresh", "createrole");
        Credential app = new AppRole(settings(Map.of()), secrets("fresh")).in(owner);
        Migration migration = new Migration(owner, app);

        assertThat(Installation.find(owner)).isEmpty();
        migration.run();
        Installation.DEMONSTRATION.mark(owner);
        migration.run();
        Installation.PRODUCTION.mark(owner);

        assertThat(Installation.find(owner)).contains(Installation.DEMONSTRATION);
        Installation.DEMONSTRATION.require(owner);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Installation.PRODUCTION.require(owner))
                .withMessageContaining("演示库");
    }

    @Test
    void a_schema_that_a_newer_build_has_made_is_refused() {
        Database owner = database("newer", "createrole");
        Credential app = new AppRole(settings(Map.of()), secrets("newer")).in(owner);
        new Migration(owner, app).run();
        owner.with(connection -> {
            Queries.execute(
                    connection,
                    "insert into flyway_schema_history values (9999, '9999', 'future', 'SQL', 'V9999__future.sql', 1, 'x', now(), 1, true)");
            return "";
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Migration(owner, app).run())
                .withMessageContaining("9999")
                .withMessageContaining("比本程序新");
    }

    @Test
    void another_encoding_is_refused() {
        cluster.superuser().with(connection -> {
            Queries.execute(connection, "create database latin encoding 'LATIN1' locale 'C' template template0");
            return "";
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(cluster.superuser("latin")::requireUsable)
                .withMessageContaining("LATIN1");
    }

    private static Database database(String name, String attributes) {
        Credential owner = new Credential("owner_" + name, PASSWORD.replace("'", ""));
        cluster.superuser().with(connection -> {
            Queries.execute(
                    connection,
                    "create role owner_%s login %s password %s".formatted(name, attributes, PASSWORD),
                    "create database %s owner owner_%s".formatted(name, name));
            return name;
        });
        return cluster.superuser(name).as(owner);
    }

    private static AppRole appRole(String user) {
        return new AppRole(
                settings(Map.of("MINGJIAN_DB_APP_USER", user, "MINGJIAN_DB_APP_PASSWORD", PASSWORD.replace("'", ""))),
                secrets("unused"));
    }

    private static Path secrets(String name) {
        return DataFolder.open(directory.resolve(name)).secrets();
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.read(environment, directory);
    }
}
