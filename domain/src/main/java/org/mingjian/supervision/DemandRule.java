package org.mingjian.supervision;

import org.mingjian.kernel.Rule;

/** Why a supervision document is not issued, or something not done with it. */
public enum DemandRule implements Rule {
    /** Facts: what was to be done, the state it is in. */
    NOT_NOW("8(2)"),
    /** The matter is not in hand. */
    MATTER_NOT_OPEN("8(2)"),
    AGENCY_WITHOUT_PART("8(2)"),
    /** Who submitted the matter does nothing with it. */
    ONES_OWN("10"),
    DISPOSITION_MISSING("8(2)"),
    /** Facts: the most characters. */
    WORDS_MISSING("8(2)"),
    NAMES_SUBMITTER("8(2)"),
    /** Facts: the fewest and the most days. */
    DAYS_OUT_OF_TERM("8(2)"),
    /** Facts: the first and the last day possible. */
    SERVICE_DAY("8(2)"),
    WAY_MISSING("8(2)"),
    /** Facts: the most characters. */
    RECEIVER_MISSING("8(2)"),
    /** Facts: the day after which, and the last day possible. */
    REPORT_DAY("8(2)"),
    /** Facts: the last day. */
    REVIEW_TOO_LATE("8(2)"),
    /** A document of the matter waits for its report, or for its review. */
    MATTER_HAS_OPEN_DEMAND("8(2)");

    private final String article;

    DemandRule(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
