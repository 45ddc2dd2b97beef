package org.mingjian.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it; nothing of what its owner does with it. */
public record AccountRow(
        long id,
        String login,
        String name,
        List<Role> roles,
        @Nullable Long agencyId,
        @Nullable String agency,
        AccountState state,
        @Nullable Instant lastSignInAt) {}
