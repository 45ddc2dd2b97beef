package org.mingjian.fileaccess;

import org.mingjian.kernel.Rule;

/** Why nothing is requested, or done with a request. */
public enum FileAccessRule implements Rule {
    KIND_MISSING,
    AGENCY_ENDED,
    WHAT_MISSING,
    PURPOSE_MISSING,
    /** Facts: the most characters. */
    WORDS_TOO_LONG,
    MATTER_NOT_ONES_OWN,
    /** Facts: the deed, the state. */
    NOT_NOW,
    ONES_OWN,
    NOT_ONES_OWN,
    WORDS_MISSING,
    REASON_MISSING,
    FILES_MISSING,
    REQUESTER_RECUSED,
    /** Facts: the last day. */
    STILL_CONSULTING,
    SPAN_WRONG,
    /** Facts: the most looks that one register has. */
    TOO_MANY_LOOKS;

    @Override
    public String article() {
        return "7";
    }
}
