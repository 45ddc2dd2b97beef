package org.mingjian.batch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The step an execution is at, or was at last, and how far it has come.
 *
 * @param total how much there is to do in all, where the step has said so
 * @param resumed how much of {@code done} an earlier execution of the step had done
 * @param counted when {@code done} was counted
 */
public record Stage(String step, long done, @Nullable Long total, long resumed, Instant started, Instant counted) {

    /** From 0 to 1; null where the step has not said how much there is to do. */
    public @Nullable Double share() {
        return total == null ? null : total == 0 ? 1.0 : Math.min(1.0, (double) done / total);
    }

    /** How much this execution does in a second, on the average; 0 as long as nothing is done. */
    public double perSecond() {
        double seconds = Duration.between(started, counted).toMillis() / 1000.0;
        return seconds <= 0 ? 0 : (done - resumed) / seconds;
    }

    /** Null as long as there is nothing to reckon it from. */
    public @Nullable Duration left() {
        double speed = perSecond();
        return total == null || speed <= 0 ? null : Duration.ofSeconds(Math.round(Math.max(0, total - done) / speed));
    }
}
