package org.mingjian.paper;

import org.mingjian.kernel.Rule;

/** Why a document is not signed, declared void or named so. */
public enum PaperRule implements Rule {
    /** Facts: its number. */
    VOID_ALREADY,
    ARCHIVED,
    /** Facts: the most characters. */
    REASON_MISSING,
    /** What it tells of has a valid document already, or never happened. */
    NOTHING_TO_SIGN,
    NAME_MISSING,
    /** Facts: the letters, and the kind of document that has them. */
    PREFIX_TAKEN;

    @Override
    public String article() {
        return "8(2)";
    }
}
