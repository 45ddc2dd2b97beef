package org.mingjian.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on an official document.
 *
 * @param head the organ whose letter it is; absent where it has no red head
 * @param number empty where it bears none
 * @param addressee without the colon
 * @param signer who signs, above the date; empty where nobody does
 */
public record PaperText(
        Layout layout,
        @Nullable String head,
        String number,
        String title,
        String addressee,
        List<Line> lines,
        String signer,
        LocalDate dated) {

    /** A letter with paragraphs, or a form with cells. */
    public enum Layout {
        LETTER,
        FORM
    }

    /** How a line is printed: paragraphs and headings in letters, all else in forms. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        CELL,
        /** As a cell, with room for long texts. */
        FIELD,
        PAIR,
        /** One of many lines of a table in three columns. */
        LINE,
        NOTE
    }

    /** A line of it; what its kind does not print is empty. */
    public record Line(Kind kind, String label, String text, String besideLabel, String beside) {}

    public PaperText {
        lines = List.copyOf(lines);
    }

    /** The same with the number it was signed under. */
    PaperText numbered(String signed) {
        return new PaperText(layout, head, signed, title, addressee, lines, signer, dated);
    }

    /** Collects lines. */
    static final class Lines {
        private final List<Line> lines = new ArrayList<>();

        /** Each line of a text is a paragraph of its own. */
        Lines say(String text) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> add(Kind.PARAGRAPH, "", line.strip()));
            return this;
        }

        Lines cell(String label, String text) {
            return add(Kind.CELL, label, text);
        }

        Lines field(String label, @Nullable String text) {
            return add(Kind.FIELD, label, text == null ? "" : text);
        }

        Lines note(String text) {
            return add(Kind.NOTE, "", text);
        }

        Lines pair(String label, String text, String besideLabel, String beside) {
            lines.add(new Line(Kind.PAIR, label, text, besideLabel, beside));
            return this;
        }

        Lines row(String first, String second, String third) {
            lines.add(new Line(Kind.LINE, first, second, "", third));
            return this;
        }

        private Lines add(Kind kind, String label, String text) {
            lines.add(new Line(kind, label, text, "", ""));
            return this;
        }

        List<Line> all() {
            return List.copyOf(lines);
        }
    }
}
