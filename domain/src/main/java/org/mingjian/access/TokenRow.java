package org.mingjian.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as people see it.
 *
 * @param beginning the first characters of the secret
 * @param expired whether it lets in no longer
 */
public record TokenRow(
        long id,
        String name,
        String beginning,
        Set<ApiScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        boolean expired) {}
