package org.mingjian.reports.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document of a matter.
 *
 * @param head the organ in the red head of a letter; absent where there is no red head
 * @param number such as 荣昌司监受〔2026〕1号; empty where it bears none
 * @param addressee without the colon; what stands at the left above a form's cells
 * @param signer who signs, above the date; empty where nobody does
 */
public record OfficialPaper(
        Layout layout,
        @Nullable String head,
        String number,
        String title,
        String addressee,
        List<Line> lines,
        String signer,
        LocalDate dated,
        boolean demonstration) {

    /** What it looks like. */
    public enum Layout {
        LETTER,
        FORM
    }

    /** How a line is printed: the first two in letters, the others in forms. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** A name and what is to be said, in one line as long as it fits. */
        CELL,
        /** As a cell, with room for long texts. */
        FIELD,
        /** Two cells beside each other. */
        PAIR,
        /** One of many lines of a table in three columns. */
        LINE,
        NOTE
    }

    /** A line of it; what its kind does not print is empty. */
    public record Line(Kind kind, String label, String text, String besideLabel, String beside) {}

    public OfficialPaper {
        lines = List.copyOf(lines);
    }
}
