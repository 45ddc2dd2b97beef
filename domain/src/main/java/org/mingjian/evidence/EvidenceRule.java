package org.mingjian.evidence;

import org.mingjian.kernel.Rule;

/** Why a file is not taken, or nothing is done with it. */
public enum EvidenceRule implements Rule {
    /** Facts: the most that one form takes. */
    TOO_MANY,
    NAME_MISSING,
    EMPTY,
    /** Facts: its name. */
    PHONE_PHOTOGRAPH,
    /** Facts: its name. */
    KIND_UNKNOWN,
    /** Facts: its name, what it is. */
    NAME_OF_ANOTHER_KIND,
    /** Facts: its name. */
    UNREADABLE,
    /** Facts: the mark that was found. */
    SECRET,
    STRUCK_TOO_LATE,
    STRUCK_ALREADY,
    REASON_MISSING,
    /** Facts: the most characters. */
    REASON_TOO_LONG,
    NAMES_ITS_AUTHOR,
    NOT_SHOWN_AS_PICTURES,
    NOT_HANDED_OUT,
    NOTHING_CHOSEN,
    ARCHIVED,
    OF_A_LEDGER;

    @Override
    public String article() {
        return "";
    }
}
