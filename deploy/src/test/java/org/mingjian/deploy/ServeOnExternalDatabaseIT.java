package org.mingjian.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.deploy.database.Database;
import org.mingjian.deploy.database.Queries;
import org.mingjian.deploy.postgres.TestCluster;

class ServeOnExternalDatabaseIT {

    @TempDir
    static Path directory;

    @Test
    void with_a_database_url_nothing_embedded_is_started() {
        try (TestCluster cluster = TestCluster.start(directory.resolve("cluster"))) {
            cluster.superuser().with(connection -> {
                Queries.execute(
                        connection,
                        "create role bureau login createrole password 'of bureau'",
                        "create database bureau owner bureau");
                return "";
            });
            Database database = cluster.superuser("bureau");
            Map<String, String> settings = Map.of(
                    "MINGJIAN_DB_URL", database.url(),
                    "MINGJIAN_DB_USER", "bureau",
                    "MINGJIAN_DB_PASSWORD", "of bureau");

            try (LaunchedPortal portal = LaunchedPortal.start(directory.resolve("portal"), "serve", settings)) {
                assertThat(portal.status("/api/health")).contains(200);
                assertThat(portal.data().resolve("pg")).doesNotExist();
                assertThat(portal.data().resolve("secrets/mingjian_app_bureau.password"))
                        .exists();
                assertThat(tablesOf("bureau", database)).isPositive();
                assertThat(tablesOf("mingjian_app_bureau", database)).isZero();
            }
        }
    }

    private static int tablesOf(String role, Database database) {
        return database.with(
                connection -> Queries.find(connection, "select count(*) from pg_tables where tableowner = ?", role)
                        .map(Integer::valueOf)
                        .orElse(0));
    }
}
