package org.mingjian.batch.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailureTest {
    private final Exception nested = new IllegalStateException(
            "outside",
            new RuntimeException("between", new IllegalArgumentException("第 7 行: 日期读不懂\nDetail: 1899-02-30")));

    @Test
    void the_reason_is_the_first_line_of_the_root_causes_message() {
        assertThat(Failure.of(nested)).isEqualTo("第 7 行: 日期读不懂");
    }

    @Test
    void a_stored_trace_gives_the_same_reason() {
        StringWriter trace = new StringWriter();
        nested.printStackTrace(new PrintWriter(trace));

        assertThat(Failure.of(trace.toString())).contains("第 7 行: 日期读不懂");
    }

    @Test
    void a_trace_that_was_too_long_to_be_stored_ends_with_its_root_cause() {
        assertThat(Failure.of("java.lang.IllegalStateException: outside\njava.lang.RuntimeException: inside"))
                .contains("inside");
    }

    @Test
    void without_a_message_the_class_has_to_do() {
        assertThat(Failure.of(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
        assertThat(Failure.of("java.lang.IllegalStateException\n\tat x.Y.z(Y.java:1)"))
                .contains("java.lang.IllegalStateException");
    }

    @Test
    void what_the_database_cannot_store_is_left_out() {
        assertThat(Failure.of(new IllegalStateException("a\0b"))).isEqualTo("ab");
    }

    @Test
    void no_trace_no_reason() {
        assertThat(Failure.of((String) null)).isEmpty();
        assertThat(Failure.of(" ")).isEmpty();
    }
}
