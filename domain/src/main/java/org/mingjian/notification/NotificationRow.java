package org.mingjian.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its reader sees it.
 *
 * @param told its sentence
 * @param subject what it leads to, as {@code kind:identifier}
 */
public record NotificationRow(
        long id,
        NotificationKind kind,
        String told,
        String subject,
        Instant at,
        @Nullable Instant readAt) {}
