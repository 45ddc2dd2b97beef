package org.mingjian.report;

import org.mingjian.fundreport.Assessment;

/**
 * What people write into a report.
 *
 * @param lead in place of the one made of the figures; empty where that stands
 * @param reasons why so little of the fund was spent
 * @param nextSteps one paragraph a line: what is to be done next; of the fund, what went wrong and will be better
 * @param assessment what is filled into the self-evaluation of the fund
 */
public record Passages(String lead, String reasons, String nextSteps, Assessment assessment) {
    static final Passages NONE = new Passages("", "", "");

    /** Without a self-evaluation, which only the report on the fund has. */
    public Passages(String lead, String reasons, String nextSteps) {
        this(lead, reasons, nextSteps, Assessment.NONE);
    }

    public Passages {
        lead = lead.strip();
        reasons = reasons.strip();
        nextSteps = nextSteps.strip();
    }

    /** All of it, to look for what it cites. */
    public String text() {
        return lead + "\n" + reasons + "\n" + nextSteps;
    }
}
