package org.mingjian.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stood still.
 *
 * @param from the day on which it stopped, the last that counts
 * @param to the day on which it went on, the last that does not count; absent where it still stands
 */
public record Pause(
        PauseReason reason, LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }
}
