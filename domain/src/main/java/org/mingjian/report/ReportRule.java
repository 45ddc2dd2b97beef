package org.mingjian.report;

import org.mingjian.kernel.Rule;

/** Why a report is not made or not signed. */
public enum ReportRule implements Rule {
    /** Facts: the equations that do not hold, each with both sides and the difference. */
    FIGURES_DO_NOT_BALANCE,
    /** Facts: the source asked for. */
    SOURCE_UNKNOWN,
    /** Facts: what was asked for. */
    PERIOD_UNKNOWN,
    /** Facts: the period. */
    PERIOD_NOT_BEGUN,
    ALREADY_SIGNED,
    PERIOD_NOT_OVER,
    /** Facts: the most characters. */
    LEAD_TOO_LONG,
    /** Facts: the most characters. */
    NEXT_STEPS_TOO_LONG,
    /** Facts: the titles of what the text cites and holds no longer. */
    CITES_EXPIRED;

    @Override
    public String article() {
        return "15";
    }
}
