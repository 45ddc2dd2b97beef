package org.mingjian.batch.ledger;

import java.util.regex.Pattern;

/** Text on its way out to a spreadsheet, and back. */
public final class SpreadsheetText {
    private static final Pattern ACTIVE = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /**
     * A text that a spreadsheet might run as a formula gets an apostrophe before it and is only text; one that looks as
     * if it had got it already gets one more, so that every text comes back as it was.
     */
    public static String neutral(String text) {
        return ACTIVE.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was made neutral; any other one as it is. */
    static String plain(String text) {
        return text.startsWith("'") && ACTIVE.matcher(text).matches() ? text.substring(1) : text;
    }
}
