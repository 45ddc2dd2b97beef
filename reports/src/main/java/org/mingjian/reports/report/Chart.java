package org.mingjian.reports.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quiet picture of what the table below it says in numbers: bars to compare, lines for a course over time. */
public record Chart(String title, Kind kind, List<String> categories, List<Series> series) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("one value for each category: " + one.name());
            }
        }
    }

    public enum Kind {
        BAR,
        LINE
    }

    /**
     * One value for each category, null where there is none.
     *
     * @param name 2026年上半年
     */
    public record Series(String name, List<@Nullable Integer> values) {
        public Series {
            values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
