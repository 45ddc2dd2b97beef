package org.mingjian.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of the trail as lists show it. */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        @Nullable String address,
        String action,
        String subject,
        String before,
        String after) {}
