package org.mingjian.recusal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recusal as lists show it.
 *
 * @param about the number of the matter it is about; absent where it is about something else
 * @param open whether the one who asks may know who brought the matter: she decides it, or has declared herself free
 * @param person who is to stand aside, by name; absent where that is who brought the matter and it is not open
 * @param dueOn by when it must be decided; absent once it is
 */
public record RecusalRow(
        long id,
        @Nullable String about,
        @Nullable String agency,
        @Nullable Long opinionId,
        boolean open,
        @Nullable String person,
        boolean ofSupervisor,
        Ground ground,
        Origin origin,
        Instant raisedAt,
        @Nullable LocalDate dueOn,
        @Nullable Decision decision,
        boolean concealed,
        @Nullable Mark mark) {}
