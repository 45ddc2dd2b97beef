package org.mingjian.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.DomainEvent;

/** Somebody wrote into the report of a period. */
record WordingChanged(ReportPeriod period, @Nullable Long sourceId, Map<String, ?> before, Map<String, ?> after)
        implements DomainEvent {
    @Override
    public String subject() {
        return "wording:" + period + (sourceId == null ? "" : ":" + sourceId);
    }
}
