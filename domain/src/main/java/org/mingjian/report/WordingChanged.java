package org.mingjian.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DomainEvent;

/** Somebody wrote into the summary of a period. */
record WordingChanged(HalfYear period, @Nullable Long sourceId, Map<String, ?> before, Map<String, ?> after)
        implements DomainEvent {
    @Override
    public String subject() {
        return "wording:" + period + (sourceId == null ? "" : ":" + sourceId);
    }
}
