package org.mingjian.report;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A report went into the library. */
public record ReportFiled(Report report) implements DomainEvent {
    @Override
    public String subject() {
        return "report:" + report.id();
    }

    @Override
    public Map<String, ?> after() {
        return report.facts();
    }
}
