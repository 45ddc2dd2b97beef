package org.mingjian.interference;

import org.mingjian.kernel.Rule;

/** Why something is not reported, or not handled. */
public enum InterferenceRule implements Rule {
    KIND_UNKNOWN,
    WHAT_MISSING,
    /** Facts: the most characters. */
    TOO_LONG,
    RESULT_MISSING,
    /** Facts: the state. */
    NOT_THE_TIME,
    ONES_OWN;

    @Override
    public String article() {
        return "7";
    }
}
