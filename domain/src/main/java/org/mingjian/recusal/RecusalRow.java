package org.mingjian.recusal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recusal as lists show it.
 *
 * @param about the number of the matter it is about; absent where it is about something else
 * @param person who is to stand aside, by name
 * @param dueOn by when it must be decided; absent once it is
 */
public record RecusalRow(
        long id,
        @Nullable String about,
        @Nullable String agency,
        @Nullable Long opinionId,
        String person,
        boolean ofSupervisor,
        Ground ground,
        Origin origin,
        Instant raisedAt,
        @Nullable LocalDate dueOn,
        @Nullable Decision decision,
        boolean concealed,
        @Nullable Mark mark) {}
