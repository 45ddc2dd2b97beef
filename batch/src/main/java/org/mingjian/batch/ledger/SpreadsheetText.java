package org.mingjian.batch.ledger;

/** Text on its way out to a spreadsheet. */
final class SpreadsheetText {
    private static final String ACTIVE = "=+-@\t\r";

    private SpreadsheetText() {}

    /** A text that a spreadsheet might run as a formula gets an apostrophe before it and is only text. */
    static String neutral(String text) {
        return !text.isEmpty() && ACTIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
