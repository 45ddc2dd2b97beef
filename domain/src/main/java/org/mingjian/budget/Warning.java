package org.mingjian.budget;

import org.mingjian.kernel.Texts;

/** Something about a request that whoever asks and whoever decides should look at. */
public record Warning(Kind kind, String text) {
    /** What it is about. */
    public enum Kind {
        /** Facts: how many others, what they come to together, the limit. */
        SPLIT,
        /** Facts: the other request's number. */
        LECTURE_TWICE,
        /** Facts: what the standard allows, why it is exceeded. */
        OVER_STANDARD,
        /** Facts: the word of the purpose that sounds like official hospitality, which the fund never pays. */
        HOSPITALITY
    }

    static Warning of(Kind kind, Object... facts) {
        return new Warning(kind, Texts.of("Warning." + kind.name(), facts));
    }
}
