package org.mingjian.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;

/** A report as lists show it. */
public record ReportRow(
        long id,
        ReportPeriod period,
        @Nullable String source,
        int version,
        Instant madeAt,
        String madeBy,
        @Nullable Instant signedAt) {
    public ReportKind kind() {
        return ReportKind.of(period);
    }

    /** What people call it. */
    public String title() {
        return ReportKind.title(period);
    }
}
