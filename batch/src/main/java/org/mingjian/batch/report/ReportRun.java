package org.mingjian.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mingjian.batch.RunParameters;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Rejection;
import org.mingjian.report.ReportRequest;
import org.mingjian.report.ReportRule;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Snapshots;

/** What the running job was asked for, and what it has frozen. */
@Dependent
class ReportRun {
    static final String PERIOD = "period";
    static final String SOURCE = "source";
    static final String ASKED_BY = "askedBy";

    @Inject
    private RunParameters parameters;

    @Inject
    private Snapshots snapshots;

    ReportRequest request() {
        String period = parameters.required(PERIOD);
        return new ReportRequest(
                parameters.runKey(),
                ReportPeriod.parse(period).orElseThrow(() -> new Rejection(ReportRule.PERIOD_UNKNOWN, period)),
                parameters.find(SOURCE).orElse(null),
                parameters.required(ASKED_BY));
    }

    Snapshot snapshot() {
        return snapshots
                .ofRun(parameters.runKey())
                .orElseThrow(() -> new IllegalStateException("nothing frozen by " + parameters.runKey()));
    }
}
