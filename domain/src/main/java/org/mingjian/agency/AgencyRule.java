package org.mingjian.agency;

import org.mingjian.kernel.Rule;

/** Why an agency is not entered, corrected or ended so. */
public enum AgencyRule implements Rule {
    NAME_BLANK,
    NAME_TAKEN,
    /** Facts: what was typed. */
    NAME_UNKNOWN,
    KIND_OPEN,
    USCC_LENGTH,
    USCC_CHARACTER,
    USCC_CHECK,
    USCC_TAKEN,
    PHONE_MALFORMED,
    TEXT_TOO_LONG,
    PARENT_LOOP,
    ALREADY_ENDED,
    SUCCESSOR_UNFIT,
    END_IN_FUTURE,
    ENDED_BEFORE_BEGUN;

    @Override
    public String article() {
        return "";
    }
}
