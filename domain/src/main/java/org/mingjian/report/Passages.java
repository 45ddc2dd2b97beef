package org.mingjian.report;

/**
 * What people write into a report.
 *
 * @param lead in place of the one made of the figures; empty where that stands
 * @param reasons why so little of the fund was spent
 * @param nextSteps one paragraph a line: what is to be done next; of the fund, what went wrong and will be better
 */
public record Passages(String lead, String reasons, String nextSteps) {
    static final Passages NONE = new Passages("", "", "");

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
