package org.mingjian.supervision;

import org.mingjian.deadline.DeadlineKind;

/** The kinds of supervision documents: by when the agency reports on each, and whether it may have it reviewed. */
public enum DemandKind {
    NOTICE(DeadlineKind.CORRECT_BY_DOCUMENT),
    OPINION(DeadlineKind.CORRECT_BY_DOCUMENT),
    DECISION(DeadlineKind.REPORT_ON_DECISION);

    private final DeadlineKind report;

    DemandKind(DeadlineKind report) {
        this.report = report;
    }

    /** The deadline of the agency's report, which runs from the day of service. */
    public DeadlineKind report() {
        return report;
    }

    /** Whether the agency may apply for its review. */
    public boolean reviewable() {
        return this == DECISION;
    }
}
