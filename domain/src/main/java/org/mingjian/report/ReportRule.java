package org.mingjian.report;

import org.mingjian.kernel.Rule;

/** Why a report is not made or not signed. */
public enum ReportRule implements Rule {
    /** Facts: the equations that do not hold, each with both sides and the difference. */
    FIGURES_DO_NOT_BALANCE,
    /** Facts: the source asked for. */
    SOURCE_UNKNOWN,
    SOURCE_OF_FUND,
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
    /** Facts: the most characters. */
    REASONS_TOO_LONG,
    /** Facts: the titles of what the text cites and holds no longer. */
    CITES_EXPIRED,
    /** Facts: the year. */
    YEAR_NOT_FROZEN,
    /** Facts: the year. */
    NOT_RECONCILED,
    /** Facts: the year. */
    FROZEN_AFTERWARDS,
    /** Facts: the rate. */
    RATE_WITHOUT_REASONS,
    ASSESSMENT_INCOMPLETE;

    @Override
    public String article() {
        return switch (this) {
            case YEAR_NOT_FROZEN,
                    NOT_RECONCILED,
                    FROZEN_AFTERWARDS,
                    REASONS_TOO_LONG,
                    RATE_WITHOUT_REASONS,
                    ASSESSMENT_INCOMPLETE -> "16";
            case FIGURES_DO_NOT_BALANCE,
                    SOURCE_UNKNOWN,
                    SOURCE_OF_FUND,
                    PERIOD_UNKNOWN,
                    PERIOD_NOT_BEGUN,
                    ALREADY_SIGNED,
                    PERIOD_NOT_OVER,
                    LEAD_TOO_LONG,
                    NEXT_STEPS_TOO_LONG,
                    CITES_EXPIRED -> "15";
        };
    }
}
