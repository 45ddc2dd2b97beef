package org.mingjian.batch.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NodeTest {
    private static final Node THIS = Node.ofThisProcess();

    @Test
    void each_run_is_a_node_of_its_own() {
        assertThat(Node.ofThisProcess().id()).isNotEqualTo(THIS.id());
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
    void a_number_that_another_process_has_now_means_that_the_first_has_ended() {
        Node earlier = new Node("other", THIS.host(), THIS.pid(), THIS.started().minus(Duration.ofMinutes(1)));

        assertThat(earlier.hasEnded()).isTrue();
    }
}
