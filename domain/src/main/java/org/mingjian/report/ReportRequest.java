package org.mingjian.report;

import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;

/**
 * A report that somebody asks for.
 *
 * @param source the name of the only source of matters to count; absent for all
 * @param runKey names the run; the same run freezes once however often it is restarted
 */
public record ReportRequest(
        String runKey, ReportPeriod period, @Nullable String source, String askedBy) {
    public ReportKind kind() {
        return ReportKind.of(period);
    }
}
