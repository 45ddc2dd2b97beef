package org.mingjian.fileaccess;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as lists show it.
 *
 * @param supervisor who asks, by name; for the bureau alone
 * @param dueOn by when the next step is due; absent where none is
 */
public record RequestRow(
        long id,
        String number,
        AccessKind kind,
        String agency,
        @Nullable String supervisor,
        String what,
        AccessState state,
        Instant requestedAt,
        @Nullable LocalDate dueOn) {}
