package org.mingjian.reports.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that takes the figures apart by something.
 *
 * @param title with its number: （一）按执法单位
 * @param nameHeading what the first column names: 执法单位
 * @param groups one without a name, or several with
 * @param total of all lines, computed by the caller: medians cannot be added
 */
public record Breakdown(
        String title,
        String nameHeading,
        List<Group> groups,
        Line total,
        @Nullable Chart chart) {
    public Breakdown {
        groups = List.copyOf(groups);
    }
}
