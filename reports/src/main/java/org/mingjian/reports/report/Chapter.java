package org.mingjian.reports.report;

import java.util.List;

/**
 * A chapter of the body.
 *
 * @param heading with its number: 一、基本情况
 */
public record Chapter(String heading, List<String> paragraphs, List<Breakdown> breakdowns) {
    public Chapter {
        paragraphs = List.copyOf(paragraphs);
        breakdowns = List.copyOf(breakdowns);
    }
}
