package org.mingjian.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.deploy.database.Queries;
import org.mingjian.deploy.kernel.Refusal;

class EmbeddedPostgresIT {

    @TempDir
    static Path directory;

    /** The folder must be reachable for the other user whom root becomes in one of the tests. */
    @BeforeAll
    static void openDirectory() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void keeps_its_data_its_port_and_its_passwords_over_a_restart() {
        Path folder = directory.resolve("kept");
        ClusterSecrets first;
        try (TestCluster cluster = TestCluster.start(folder)) {
            first = cluster.secrets();
            write(cluster, "kept");
        }
        try (TestCluster cluster = TestCluster.start(folder)) {
            assertThat(cluster.secrets()).isEqualTo(first);
            assertThat(read(cluster)).isEqualTo("kept");
        }
    }

    @Test
    void moves_to_another_port_when_its_own_is_taken() throws IOException {
        Path folder = directory.resolve("moved");
        int port;
        try (TestCluster cluster = TestCluster.start(folder)) {
            port = cluster.secrets().port();
        }
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                TestCluster cluster = TestCluster.start(folder)) {
            assertThat(cluster.secrets().port()).isNotEqualTo(other.getLocalPort());
            assertThat(cluster.owner().connect().isValid(1)).isTrue();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_interrupted_creation_is_begun_anew() throws IOException {
        Path folder = directory.resolve("begun");
        Files.createDirectories(folder.resolve("pg.new/base"));
        Files.createDirectories(folder.resolve("pg-bin/unpacking/bin"));

        try (TestCluster cluster = TestCluster.start(folder)) {
            assertThat(cluster.folder()).isDirectory();
            assertThat(folder.resolve("pg.new")).doesNotExist();
        }
    }

    @Test
    void passwords_of_another_cluster_are_refused() throws IOException {
        Path folder = directory.resolve("mixed");
        TestCluster.start(folder).close();
        Path secrets = folder.resolve("secrets/database.properties");
        ClusterSecrets.fresh().write(secrets);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TestCluster.start(folder))
                .withMessageContaining("secrets/");
        assertThat(folder.resolve("pg/postmaster.pid")).doesNotExist();
    }

    @Test
    void lost_passwords_are_refused_with_the_file_to_restore() throws IOException {
        Path folder = directory.resolve("lost");
        TestCluster.start(folder).close();
        Files.delete(folder.resolve("secrets/database.properties"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TestCluster.start(folder))
                .withMessageContaining("database.properties");
    }

    @Test
    void a_cluster_of_another_major_version_is_refused() throws IOException {
        Path folder = directory.resolve("older");
        TestCluster.start(folder).close();
        Files.writeString(folder.resolve("pg/PG_VERSION"), "16\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TestCluster.start(folder))
                .withMessageContaining("16");
    }

    @Test
    void root_becomes_another_user_where_user_namespaces_are_denied() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another user");
        Path folder = directory.resolve("other");
        int nobody = 65_534;
        try (TestCluster cluster = TestCluster.start(folder, Account.of(nobody))) {
            write(cluster, "other");
            assertThat(Files.getAttribute(cluster.folder(), "unix:uid")).isEqualTo(nobody);
        }
        try (TestCluster cluster = TestCluster.start(folder)) {
            assertThat(read(cluster)).isEqualTo("other");
        }
    }

    private static void write(TestCluster cluster, String word) {
        cluster.owner().with(connection -> {
            Queries.execute(connection, "create table words(word text)", "insert into words values ('" + word + "')");
            return word;
        });
    }

    private static String read(TestCluster cluster) {
        return cluster.owner()
                .with(connection ->
                        Queries.find(connection, "select word from words").orElseThrow());
    }
}
