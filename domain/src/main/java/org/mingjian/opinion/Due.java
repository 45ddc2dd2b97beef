package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Horizon;

/**
 * Open matters whose term ends within some days.
 *
 * @param from the first day; absent where every earlier one counts
 * @param to the last day, inclusive
 */
public record Due(@Nullable LocalDate from, LocalDate to) {
    /** Beyond their term on a day. */
    public static Due overdue(LocalDate today) {
        return new Due(null, today.minusDays(1));
    }

    /** Whenever it ends: all that are open. */
    public static Due whenever() {
        return new Due(null, LocalDate.of(9999, 12, 31));
    }

    /** Not beyond it yet, but soon. */
    public static Due soon(Horizon horizon) {
        return new Due(horizon.today(), horizon.soon());
    }
}
