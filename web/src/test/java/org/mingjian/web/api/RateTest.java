package org.mingjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Rate rate = new Rate(120, Duration.ofMinutes(1));

    private void takeAll(String who, int count, Instant now) {
        for (int i = 0; i < count; i++) {
            assertThat(rate.take(who, now)).as("take %d", i).isZero();
        }
    }

    @Test
    void a_minutes_worth_may_be_taken_at_once_and_no_more() {
        takeAll("a", 120, NOON);
        assertThat(rate.take("a", NOON)).isEqualTo(Duration.ofMillis(500));
        assertThat(rate.left("a", NOON)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void one_more_may_be_taken_each_half_second() {
        takeAll("a", 120, NOON);
        Instant later = NOON.plusMillis(1000);
        takeAll("a", 2, later);
        assertThat(rate.take("a", later)).isPositive();
    }

    @Test
    void who_is_refused_does_not_wait_longer_for_having_asked() {
        takeAll("a", 120, NOON);
        for (int i = 0; i < 1000; i++) {
            assertThat(rate.take("a", NOON)).isEqualTo(Duration.ofMillis(500));
        }
    }

    @Test
    void each_has_its_own() {
        takeAll("a", 120, NOON);
        takeAll("b", 120, NOON);
    }

    @Test
    void all_is_given_back_after_a_minute_and_is_forgotten_when_there_are_many() {
        takeAll("a", 120, NOON);
        Instant later = NOON.plusSeconds(60);
        for (int i = 0; i <= 10_001; i++) {
            rate.take("other" + i, later);
        }
        assertThat(rate.knows("a")).isFalse();
        takeAll("a", 120, later);
    }
}
