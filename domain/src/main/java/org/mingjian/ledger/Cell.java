package org.mingjian.ledger;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell: its text, and the time it means where the sheet itself says that it is a date.
 *
 * @param text stripped of white space around it; empty for a blank cell
 */
public record Cell(String text, @Nullable LocalDateTime time) {
    public Cell {
        text = text.replace("\0", "").strip();
    }

    public static Cell of(String text) {
        return new Cell(text, null);
    }

    public boolean isBlank() {
        return text.isEmpty() && time == null;
    }
}
