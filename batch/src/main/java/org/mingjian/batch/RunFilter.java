package org.mingjian.batch;

import org.jspecify.annotations.Nullable;

/**
 * Which runs are asked for; what is absent does not narrow.
 *
 * @param failed only those of the last thirty days that failed and nobody has taken up again
 */
public record RunFilter(@Nullable JobName job, boolean failed) {
    public static RunFilter all() {
        return new RunFilter(null, false);
    }

    public static RunFilter failures() {
        return new RunFilter(null, true);
    }
}
