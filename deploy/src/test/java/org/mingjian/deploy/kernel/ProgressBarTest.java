package org.mingjian.deploy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final SteppingClock clock = new SteppingClock();

    @Test
    void a_line_shows_bar_stage_pace_and_time_left() {
        assertThat(new Progress("读取台账", 0.5, OptionalLong.of(12_345), OptionalLong.of(68)).line())
                .isEqualTo("[############------------]  50% 读取台账  12,345 行/秒  剩余 1:08");
    }

    @Test
    void a_fraction_out_of_range_or_unknown_draws_a_whole_or_an_empty_bar() {
        assertThat(Progress.of("x", 1.7).line()).startsWith("[########################] 100%");
        assertThat(Progress.of("x", Double.NaN).line()).startsWith("[------------------------]   0%");
    }

    @Test
    void without_a_terminal_each_stage_is_a_line_and_then_one_every_ten_seconds() {
        ProgressBar bar = new ProgressBar(screen(false), clock);
        for (int second = 0; second < 25; second++) {
            bar.show(Progress.of(second < 12 ? "读取" : "写入", second / 100.0));
            clock.pass(Duration.ofSeconds(1));
        }

        assertThat(printed().lines()).containsExactly("  0% 读取", " 10% 读取", " 12% 写入", " 22% 写入");
    }

    @Test
    void on_a_terminal_the_bar_is_drawn_in_place_and_taken_away() {
        try (ProgressBar bar = new ProgressBar(screen(true), clock)) {
            bar.show(Progress.of("读取", 0.1));
            bar.show(Progress.of("读取", 0.2));
        }

        assertThat(printed()).doesNotContain("\n").endsWith("\r\033[K");
    }

    @Test
    void a_step_without_measure_moves_ever_slower_and_never_reaches_the_end() {
        TimedStep step = new TimedStep("启动", Duration.ofSeconds(20));

        assertThat(step.fraction(Duration.ZERO)).isZero();
        assertThat(step.fraction(Duration.ofSeconds(10))).isEqualTo(0.5);
        assertThat(step.fraction(Duration.ofMinutes(60))).isGreaterThan(0.99).isLessThan(1);
    }

    private Screen screen(boolean interactive) {
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Screen(stream, stream, interactive);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class SteppingClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
