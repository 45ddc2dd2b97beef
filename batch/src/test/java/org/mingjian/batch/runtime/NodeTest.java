package org.mingjian.batch.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingjian.batch.harness.Eventually;

class NodeTest {
    private static final Node THIS = Node.ofThisProcess();

    @Test
    void each_run_is_a_node_of_its_own() {
        assertThat(Node.ofThisProcess().id()).isNotEqualTo(THIS.id());
    }

    @Test
    void a_node_tells_the_name_of_its_machine() throws IOException {
        Process uname = new ProcessBuilder("uname", "-n").start();
        try (BufferedReader output = uname.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(Node.hostName()).isEqualTo(output.readLine());
        }
    }

    @Test
    void a_running_process_has_not_ended() {
        assertThat(THIS.hasEnded()).isFalse();
    }

    @Test
    void a_process_that_is_gone_has_ended() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();

        assertThat(new Node("other", THIS.host(), process.pid(), THIS.started()).hasEnded())
                .isTrue();
    }

    @Test
    void a_process_that_was_killed_and_not_yet_buried_has_ended() throws IOException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.3 & echo $!; exec sleep 60").start();
        try (BufferedReader output = parent.inputReader(StandardCharsets.US_ASCII)) {
            Node child =
                    new Node("child", THIS.host(), Long.parseLong(output.readLine()), Instant.now(Clock.systemUTC()));

            Eventually.await("end of the child", Duration.ofSeconds(10), child::hasEnded);
            assertThat(ProcessHandle.of(child.pid())).isPresent();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void a_number_that_another_process_has_now_means_that_the_first_has_ended() {
        Node earlier = new Node("other", THIS.host(), THIS.pid(), THIS.started().minus(Duration.ofMinutes(1)));

        assertThat(earlier.hasEnded()).isTrue();
    }
}
