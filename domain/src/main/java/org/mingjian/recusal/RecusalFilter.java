package org.mingjian.recusal;

import org.jspecify.annotations.Nullable;

/**
 * What a list of recusals is narrowed to; absent parts do not narrow.
 *
 * @param mine only those the one who asks has to decide
 */
public record RecusalFilter(
        @Nullable RecusalState state, @Nullable Origin origin, boolean mine) {
    public static RecusalFilter all() {
        return new RecusalFilter(null, null, false);
    }
}
