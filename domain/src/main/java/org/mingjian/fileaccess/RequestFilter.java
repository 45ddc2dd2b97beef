package org.mingjian.fileaccess;

import org.jspecify.annotations.Nullable;

/** What a list of requests is narrowed to; absent parts do not narrow. */
public record RequestFilter(
        @Nullable AccessState state,
        @Nullable AccessKind kind,
        @Nullable Long agencyId) {
    public static RequestFilter all() {
        return new RequestFilter(null, null, null);
    }
}
