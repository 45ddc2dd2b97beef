package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lights people know (红黄绿灯); each is shown with a shape and words beside its colour.
 *
 * @article 8(2)
 */
public enum Light {
    RED,
    AMBER,
    GREEN,
    NONE;

    private static final int SOON_DAYS = 3;

    /** How urgent a matter whose term runs is on a day: red past its term, amber within three days of it (R8-2). */
    static Light of(OpinionState state, @Nullable LocalDate dueOn, LocalDate today) {
        if (!(state.open() || state == OpinionState.REGISTERED) || dueOn == null) {
            return NONE;
        }
        if (today.isAfter(dueOn)) {
            return RED;
        }
        return today.plusDays(SOON_DAYS).isBefore(dueOn) ? GREEN : AMBER;
    }
}
