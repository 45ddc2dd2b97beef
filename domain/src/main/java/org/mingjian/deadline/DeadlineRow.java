package org.mingjian.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the list of all shows it.
 *
 * @param present the setting that holds today; absent where none does
 * @param coming settings of later days, the next first
 */
public record DeadlineRow(DeadlineKind kind, @Nullable DeadlineSetting present, List<DeadlineSetting> coming) {
    /** How long it is today; 0 where it is no number of days. */
    public int length() {
        return present == null ? kind.standard() : present.length();
    }
}
