package org.mingjian.deploy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path directory;

    @Test
    void secrets_and_run_are_for_the_owner_only() throws IOException {
        try (DataFolder data = DataFolder.open(directory.resolve("data"))) {
            assertThat(permissions(data.secrets())).isEqualTo("rwx------");
            assertThat(permissions(data.run())).isEqualTo("rwx------");
        }
    }

    @Test
    void a_private_file_is_readable_by_its_owner_only_from_the_start() throws IOException {
        Path file = directory.resolve("token");
        PrivateFile.write(file, "first");
        PrivateFile.write(file, "second");

        assertThat(file).hasContent("second");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(directory.toFile().list()).containsExactly("token");
    }

    @Test
    void a_place_where_nothing_can_be_written_is_refused_with_the_setting_that_mends_it() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataFolder.open(file.resolve("data")))
                .withMessageContaining("MINGJIAN_DATA")
                .returns(1, Refusal::exitCode);
    }

    @Test
    void a_log_that_cannot_be_written_is_refused() throws IOException {
        Files.createDirectories(directory.resolve("data/log/server.log"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataFolder.open(directory.resolve("data")))
                .withMessageContaining("server.log");
    }

    @Test
    void the_lock_is_held_by_one_at_a_time() {
        try (DataFolder first = DataFolder.open(directory);
                DataFolder second = DataFolder.open(directory)) {
            assertThat(first.tryLock()).isTrue();
            assertThat(second.tryLock()).isFalse();
            first.close();
            assertThat(second.tryLock()).isTrue();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
