package org.mingjian.reports.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table that belong together.
 *
 * @param name null where the table has no groups
 * @param subtotal null where none is to be printed
 */
public record Group(
        @Nullable String name, List<Line> lines, @Nullable Line subtotal) {
    public Group {
        lines = List.copyOf(lines);
    }
}
