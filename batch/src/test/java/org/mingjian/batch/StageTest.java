package org.mingjian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void the_time_left_follows_from_the_speed_of_this_execution_alone() {
        Stage resumed = stage(700, 1_000L, 500, 10);

        assertThat(resumed.perSecond()).isEqualTo(20.0);
        assertThat(resumed.left()).isEqualTo(Duration.ofSeconds(15));
        assertThat(resumed.share()).isEqualTo(0.7);
    }

    @Test
    void without_a_total_there_is_no_share_and_no_time_left() {
        Stage stage = stage(700, null, 0, 10);

        assertThat(stage.share()).isNull();
        assertThat(stage.left()).isNull();
        assertThat(stage.perSecond()).isEqualTo(70.0);
    }

    @Test
    void before_the_first_count_there_is_no_time_left() {
        assertThat(stage(0, 100L, 0, 0).left()).isNull();
        assertThat(stage(0, 100L, 0, 0).perSecond()).isZero();
    }

    @Test
    void nothing_to_do_is_done() {
        assertThat(stage(0, 0L, 0, 0).share()).isEqualTo(1.0);
    }

    @Test
    void more_than_expected_is_all() {
        Stage stage = stage(120, 100L, 0, 10);

        assertThat(stage.share()).isEqualTo(1.0);
        assertThat(stage.left()).isEqualTo(Duration.ZERO);
    }

    private static Stage stage(long done, @Nullable Long total, long resumed, long seconds) {
        return new Stage("load", done, total, resumed, START, START.plusSeconds(seconds));
    }
}
