package org.mingjian.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;

/** A report as lists show it. */
public record ReportRow(
        long id,
        HalfYear period,
        @Nullable String source,
        int version,
        Instant madeAt,
        String madeBy,
        @Nullable Instant signedAt) {}
