package org.mingjian.handling;

import org.mingjian.kernel.Rule;

/** Why something cannot be done with a matter. */
public enum HandlingRule implements Rule {
    /** Facts: what was to be done, the state it is in. */
    NOT_NOW("8(2)"),
    /** The matter came with a ledger and is kept there. */
    KEPT_IN_LEDGER(""),
    NONE_CHOSEN(""),
    NOT_ONES_OWN("8(2)"),
    ONES_OWN("10"),
    WORDS_MISSING("8(2)"),
    /** Facts: the fewest characters, how many there are. */
    GROUNDS_TOO_SHORT("8(3)"),
    /** Facts: the most characters. */
    WORDS_TOO_LONG(""),
    BASIS_MISSING("8(3)"),
    REASON_MISSING("8(2)"),
    CONCLUSION_MISSING("8(2)"),
    ORGAN_MISSING("8(2)"),
    AGENCIES_MISSING("8(2)"),
    AGENCY_TWICE("8(2)"),
    AGENCY_ENDED("2"),
    DAY_MISSING("8(3)"),
    TOLD_DAY_MISSING("8(3)"),
    /** Facts: the first and the last day possible. */
    TOLD_DAY_OUT_OF_TERM("8(3)"),
    /** Facts: how many there must be. */
    OFFICERS_TOO_FEW("8(2)"),
    /** Facts: the officer. */
    CERTIFICATE_ENDED("8(2)"),
    MAIN_MISSING("8(2)"),
    /** Facts: the number. */
    MAIN_UNKNOWN("8(2)"),
    NOT_A_MOTION("6"),
    A_MOTION("6"),
    /** Facts: the agency. */
    AGENCY_HAS_IT("8(2)"),
    EVIDENCE_MISSING("8(3)"),
    /** Facts: the first and the last day possible. */
    DAY_OUT_OF_TERM("8(3)"),
    /** Facts: the last day. */
    RETURNED_TOO_LATE("8(1)"),
    /** Facts: the last day of what is at once. */
    NOT_AT_ONCE("8(3)"),
    EXTENDED_ONCE("8(3)"),
    EXTENDED_TOO_LATE("8(3)"),
    /** Facts: how often. */
    SENT_BACK_TOO_OFTEN("8(2)"),
    /** Facts: the last day. */
    SUPPLEMENT_RUNS("8(2)"),
    ASKED_ONCE("8(2)"),
    /** Facts: the last day. */
    ASKED_TOO_LATE("8(2)"),
    NOT_ASKED("8(2)"),
    PROLONGED_ONCE("8(2)"),
    /** Facts: the last day. */
    PROLONGED_TOO_LATE("8(2)"),
    WITHDRAWAL_ASKED("8(2)"),
    WITHDRAWAL_NOT_ASKED("8(2)"),
    /** Facts: the last day. */
    RATING_RUNS("8(2)"),
    /** Facts: the last day. */
    REOPENED_TOO_LATE("8(2)");

    private final String article;

    HandlingRule(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
