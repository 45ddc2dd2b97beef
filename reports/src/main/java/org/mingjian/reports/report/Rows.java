package org.mingjian.reports.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the rows of the template's stream and counts where in the document they stand. */
final class Rows {
    private final List<Row> rows = new ArrayList<>();
    private int breakdown;
    private int chapter;
    private int unit;
    private int tables;
    private Row.@Nullable Table table;
    private @Nullable String section;

    List<Row> all() {
        return List.copyOf(rows);
    }

    void add(Row.Kind kind, String text) {
        add(kind, Row.Content.of(text));
    }

    /** Adds a row that may be parted from the one before. */
    void add(Row.Kind kind, Row.Content content) {
        unit++;
        addToUnit(kind, content);
    }

    /** Adds a row that stays on one page with the one before. */
    void addToUnit(Row.Kind kind, Row.Content content) {
        rows.add(new Row(kind, new Row.Place(breakdown, chapter, unit, table, section), content));
    }

    void add(Chart chart) {
        Row.Kind kind = chart.kind() == Chart.Kind.BAR ? Row.Kind.BAR : Row.Kind.COURSE;
        add(kind, Row.Content.of(Row.Picture.of(chart)));
    }

    void addChapter(String heading) {
        chapter++;
        add(Row.Kind.CHAPTER, heading);
    }

    void addBreakdown(String title) {
        breakdown++;
        add(Row.Kind.BREAKDOWN, title);
    }

    void addBreak() {
        add(Row.Kind.BREAK, "");
    }

    void beginTable(@Nullable String nameHeading, @Nullable String legend) {
        tables++;
        table = new Row.Table("table" + tables, nameHeading, legend);
    }

    void beginSection(@Nullable String name) {
        section = name;
    }

    void endTable() {
        table = null;
        section = null;
    }
}
