package org.mingjian.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    @TempDir
    Path directory;

    @Test
    void a_full_log_is_put_aside_and_the_oldest_goes() throws IOException {
        Path file = directory.resolve("server.log");
        try (OutputStream log = new RotatingLog(file, 10, 2)) {
            for (int i = 1; i <= 5; i++) {
                log.write("line %d\n".formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(file).hasContent("line 5");
        assertThat(directory.resolve("server.log.1")).hasContent("line 4");
        assertThat(directory.resolve("server.log.2")).hasContent("line 3");
        assertThat(directory.resolve("server.log.3")).doesNotExist();
    }

    @Test
    void a_log_is_continued_by_the_next_process() throws IOException {
        Path file = directory.resolve("server.log");
        for (int i = 1; i <= 2; i++) {
            try (OutputStream log = new RotatingLog(file, 100, 2)) {
                log.write("start %d\n".formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(file).hasContent("start 1\nstart 2");
    }
}
