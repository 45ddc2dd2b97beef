package org.mingjian.obstruction;

import org.jspecify.annotations.Nullable;

/** What the register is narrowed to; absent parts do not narrow. */
public record ObstructionFilter(
        @Nullable ObstructionState state,
        @Nullable Reason reason,
        @Nullable Long agencyId) {
    public static ObstructionFilter all() {
        return new ObstructionFilter(null, null, null);
    }
}
