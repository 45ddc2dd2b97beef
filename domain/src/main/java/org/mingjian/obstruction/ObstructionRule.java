package org.mingjian.obstruction;

import org.mingjian.kernel.Rule;

/** Why a refusal is not recorded, or not verified. */
public enum ObstructionRule implements Rule {
    AGENCY_UNKNOWN,
    DAY_MISSING,
    DAY_IN_FUTURE,
    PLACE_MISSING,
    ASKED_MISSING,
    /** Facts: the most characters. */
    TOO_LONG,
    RESULT_MISSING,
    REASON_UNJUDGED,
    /** What is not true has no reason that could be judged. */
    NOTHING_TO_JUDGE,
    FINDING_MISSING,
    /** Facts: what was found. */
    VERIFIED_ALREADY,
    ONES_OWN;

    @Override
    public String article() {
        return "8(1)";
    }
}
