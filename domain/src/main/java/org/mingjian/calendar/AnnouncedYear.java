package org.mingjian.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A year whose arrangement is published, and what it rests on.
 *
 * @param title of the announcement
 * @param enteredBy absent where it came with the product, as is the time
 */
public record AnnouncedYear(
        int year,
        String title,
        String url,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {}
