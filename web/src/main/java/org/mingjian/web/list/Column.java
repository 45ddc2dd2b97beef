package org.mingjian.web.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, declared once for the page, the phone's cards, the print and the spreadsheet.
 *
 * @param key its name in what is kept
 * @param label its heading
 * @param css how it is aligned
 * @param use whether it is shown
 * @param note a column that stands in small letters below this one; a column of its own in a spreadsheet
 */
record Column<T>(
        String key,
        String label,
        String css,
        Use use,
        Function<T, Cell> cell,
        @Nullable Column<T> note) {

    /** Whether a column is shown. */
    enum Use {
        ALWAYS,
        USUALLY,
        IF_CHOSEN
    }

    boolean always() {
        return use == Use.ALWAYS;
    }
}
