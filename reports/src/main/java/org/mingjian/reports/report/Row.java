package org.mingjian.reports.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the template's stream: its kind chooses the band that prints it, the content is what that band needs.
 *
 * @param place where in the document, which decides about page breaks
 */
record Row(Kind kind, Place place, Content content) {

    enum Kind {
        FRONT_HEADING,
        FRONT_PARAGRAPH,
        FRONT_NOTE,
        BREAK,
        CHAPTER,
        PARAGRAPH,
        BREAKDOWN,
        BAR,
        COURSE,
        LINE,
        SUBTOTAL,
        TOTAL,
        RED,
        DEFINITION,
        FUND,
        LEDGER,
        SHARE,
        FUNDING,
        EVALUATION,
        NOTE,
        ENCLOSURE,
        SIGNATURE,
        ANNEX
    }

    /**
     * Running numbers; a page breaks rather between two of them than after a lonely heading.
     *
     * @param unit rows with the same unit are not parted by a page break
     * @param table rows with the same table stand under one head, repeated on every page
     * @param section a named part of a table, its name repeated likewise
     */
    record Place(
            int breakdown,
            int chapter,
            int unit,
            @Nullable Table table,
            @Nullable String section) {}

    /**
     * The head over a table's rows.
     *
     * @param nameHeading null for tables other than of figures
     */
    record Table(
            String key,
            @Nullable String nameHeading,
            @Nullable String legend) {}

    /** What a row prints; each kind needs one of these. */
    record Content(
            @Nullable String number,
            @Nullable String text,
            @Nullable LineText line,
            @Nullable RedItem red,
            @Nullable Definition definition,
            @Nullable Picture chart,
            @Nullable List<String> cells,
            boolean strong) {

        static Content of(String number, String text) {
            return new Content(number, text, null, null, null, null, null, false);
        }

        static Content of(String text) {
            return new Content(null, text, null, null, null, null, null, false);
        }

        static Content of(LineText line) {
            return new Content(null, null, line, null, null, null, null, false);
        }

        static Content of(RedItem red) {
            return new Content(null, null, null, red, null, null, null, false);
        }

        static Content of(Definition definition) {
            return new Content(null, null, null, null, definition, null, null, false);
        }

        /** Of a table; its total is strong. */
        static Content of(List<String> cells, boolean strong) {
            return new Content(null, null, null, null, null, null, cells, strong);
        }

        static Content of(Picture chart) {
            return new Content(null, null, null, null, null, chart, null, false);
        }
    }

    /** A chart and the points it is drawn from. */
    record Picture(String title, List<Point> points) {
        static Picture of(Chart chart) {
            return new Picture(
                    chart.title(),
                    chart.series().stream()
                            .flatMap(series -> points(chart.categories(), series))
                            .toList());
        }

        private static Stream<Point> points(List<String> categories, Chart.Series series) {
            return IntStream.range(0, categories.size())
                    .mapToObj(i -> new Point(
                            series.name(), categories.get(i), series.values().get(i)));
        }
    }

    /** One value of a chart. */
    record Point(String series, String category, @Nullable Integer value) {}
}
