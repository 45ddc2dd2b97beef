package org.mingjian.web.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.SearchTerms;

/**
 * What a list shows of one row in one column, on the page and in a spreadsheet.
 *
 * @param href where it leads; a path within the portal
 * @param look the class of its mark, such as a state's colour
 * @param value what a spreadsheet is given instead of the text: a number or a moment
 * @param terms what was looked for in it
 */
public record Cell(
        String text,
        @Nullable String href,
        @Nullable String look,
        @Nullable Object value,
        @Nullable SearchTerms terms) {
    private static final String FOLDED = "folded";

    public static Cell of(String text) {
        return new Cell(text, null, null, null, null);
    }

    public static Cell of(long number) {
        return new Cell(Long.toString(number), null, null, number, null);
    }

    /** A number that leads to what it counts. */
    public static Cell of(long number, @Nullable String href) {
        return new Cell(Long.toString(number), href, null, number, null);
    }

    /** An amount of yuan. */
    public static Cell of(Money money) {
        return new Cell(money.grouped(), null, null, money.amount(), null);
    }

    /** A moment, as pages write it. */
    public static Cell of(@Nullable Instant moment, String written) {
        return new Cell(written, null, null, moment, null);
    }

    public static Cell link(String text, String href) {
        return new Cell(text, href, null, null, null);
    }

    /** A text with a mark, such as a state. */
    public static Cell look(String text, String look) {
        return new Cell(text, null, look, null, null);
    }

    /** A long text that is shown when it is asked for. */
    public static Cell folded(String text) {
        return new Cell(text, null, FOLDED, null, null);
    }

    boolean isFolded() {
        return FOLDED.equals(look);
    }

    /** The same with what was looked for marked. */
    public Cell marking(@Nullable SearchTerms looked) {
        return new Cell(text, href, look, value, looked);
    }

    List<SearchTerms.Piece> pieces() {
        return terms == null ? List.of(new SearchTerms.Piece(text, false)) : terms.mark(text);
    }

    /** What a spreadsheet is given. */
    Object exported() {
        return value == null ? text : value;
    }
}
