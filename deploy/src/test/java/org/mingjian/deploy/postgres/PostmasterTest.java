package org.mingjian.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    Path directory;

    private Path cluster;
    private Path processes;

    @BeforeEach
    void makeFolders() throws IOException {
        cluster = Files.createDirectory(directory.resolve("pg"));
        processes = Files.createDirectory(directory.resolve("proc"));
    }

    @Test
    void is_the_process_that_serves_this_cluster() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "4711\n" + cluster + "\n");
        process(4711, "/opt/pg/bin/postgres\0-D\0" + cluster + "\0");

        assertThat(Postmaster.of(cluster, processes)).contains(new Postmaster(4711));
    }

    @Test
    void is_not_a_process_that_has_got_the_number_since() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "4711\n");
        process(4711, "/usr/bin/vi\0" + cluster + "\0");

        assertThat(Postmaster.of(cluster, processes)).isEmpty();
    }

    @Test
    void is_not_the_server_of_another_cluster() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "4711\n");
        process(4711, "/opt/pg/bin/postgres\0-D\0/elsewhere\0");

        assertThat(Postmaster.of(cluster, processes)).isEmpty();
    }

    @Test
    void is_nobody_without_file_with_an_empty_file_or_a_dead_process() throws IOException {
        assertThat(Postmaster.of(cluster, processes)).isEmpty();
        Files.writeString(cluster.resolve("postmaster.pid"), "");
        assertThat(Postmaster.of(cluster, processes)).isEmpty();
        Files.writeString(cluster.resolve("postmaster.pid"), "4711\n");
        assertThat(Postmaster.of(cluster, processes)).isEmpty();
    }

    @Test
    void a_file_that_names_something_else_is_removed_before_a_start() throws IOException {
        Path file = Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        Postmaster.stopOrphan(cluster);

        assertThat(file).doesNotExist();
    }

    private void process(long pid, String commandLine) throws IOException {
        Path folder = Files.createDirectory(processes.resolve(String.valueOf(pid)));
        Files.writeString(folder.resolve("cmdline"), commandLine);
    }
}
