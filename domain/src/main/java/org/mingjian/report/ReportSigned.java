package org.mingjian.report;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A report was signed off; the hash is that of the final document. */
public record ReportSigned(Report report) implements DomainEvent {
    @Override
    public String subject() {
        return "report:" + report.id();
    }

    @Override
    public Map<String, ?> after() {
        return report.facts();
    }
}
