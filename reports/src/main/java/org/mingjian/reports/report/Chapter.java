package org.mingjian.reports.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the body.
 *
 * @param heading with its number: 一、基本情况
 * @param chart between the paragraphs and the tables; null where there is none
 */
public record Chapter(
        String heading,
        List<String> paragraphs,
        List<Breakdown> breakdowns,
        @Nullable Chart chart,
        List<Table> tables) {
    public Chapter {
        paragraphs = List.copyOf(paragraphs);
        breakdowns = List.copyOf(breakdowns);
        tables = List.copyOf(tables);
    }

    /** A chapter without tables other than breakdowns. */
    public Chapter(String heading, List<String> paragraphs, List<Breakdown> breakdowns) {
        this(heading, paragraphs, breakdowns, null, List.of());
    }
}
