package org.mingjian.web.list;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.desk.Desk;

/** A list as a page shows it. */
public final class ListView {
    private final String context;
    private final String name;
    private final Query query;
    private final Desk desk;
    private final Pager pager;
    private final Content content;

    ListView(String context, String name, Query query, Desk desk, Pager pager, Content content) {
        this.context = context;
        this.name = name;
        this.query = query;
        this.desk = desk;
        this.pager = pager;
        this.content = content;
    }

    /** What the list has to say of itself. */
    record Content(
            List<Heading> headings,
            List<Row> rows,
            List<Choice> columns,
            List<Filter> filters,
            List<Choice> orders,
            List<Preset> presets,
            List<Deed> deeds,
            String said,
            boolean counted) {}

    /** A heading. */
    public record Heading(String label, String css) {}

    /** A row: the first of its cells names it. */
    record Row(long id, List<Shown> cells) {}

    /** A cell with its heading, and what stands below it. */
    record Shown(Heading heading, Cell cell, @Nullable Cell note) {}

    /** A link that changes the list; {@code on} where that is how it is. */
    public record Chip(String label, String href, boolean on) {}

    /** A view that was kept. */
    public record Kept(String label, String href, String drop, boolean on) {}

    public String getName() {
        return name;
    }

    public String getPath() {
        return context + "/" + name + "/list";
    }

    public List<Heading> getHeadings() {
        return content.headings();
    }

    List<Row> rows() {
        return content.rows();
    }

    public boolean isFilled() {
        return !content.rows().isEmpty();
    }

    public List<Filter> getFilters() {
        return content.filters();
    }

    /** What narrows the list beside the fields. */
    public List<Map.Entry<String, String>> getHidden() {
        return content.filters().stream()
                .filter(filter -> filter.kind() == Filter.Kind.LINK && filter.active())
                .flatMap(filter -> filter.parts().entrySet().stream())
                .toList();
    }

    public List<Choice> getOrders() {
        return content.orders();
    }

    /** The columns that one may choose. */
    public List<Choice> getColumns() {
        return content.columns();
    }

    public List<Deed> getDeeds() {
        return content.deeds();
    }

    public String getSaid() {
        return content.said();
    }

    public Pager getPager() {
        return pager;
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public List<Chip> getPresets() {
        return content.presets().stream()
                .map(preset -> new Chip(
                        preset.label(),
                        Pager.link(getPath(), preset.parts()),
                        query.without(Query.VIEW)
                                .parts()
                                .entrySet()
                                .containsAll(preset.parts().entrySet())))
                .toList();
    }

    /** What the list is narrowed to; each link takes that one away. */
    public List<Chip> getNarrowings() {
        return content.filters().stream()
                .filter(Filter::active)
                .map(filter -> new Chip(
                        filter.words(),
                        Pager.link(
                                getPath(),
                                query.without(Query.PLACE, Query.VIEW)
                                        .without(filter.parts().keySet().toArray(String[]::new))
                                        .parts()),
                        true))
                .toList();
    }

    public List<Kept> getViews() {
        return desk.views().stream()
                .map(view -> new Kept(
                        view.name(),
                        getPath() + "?" + (view.query().isEmpty() ? "" : view.query() + "&") + Query.VIEW + "="
                                + view.id(),
                        door("views/" + view.id() + "/drop"),
                        query.number(Query.VIEW).filter(id -> id == view.id()).isPresent()))
                .toList();
    }

    /** Where the total is told, where it is. */
    public @Nullable String getTotal() {
        return content.counted() ? context + "/api/totals/" + name + "?" + pager.getQuery() : null;
    }

    /** Where the rows are exported in a format. */
    public String export(String format) {
        return door("export." + format) + "?" + pager.getQuery();
    }

    public String getWorkbook() {
        return door("export.xlsx");
    }

    public String getText() {
        return door("export.csv");
    }

    /** The query without the place, part by part. */
    public List<Map.Entry<String, String>> getParts() {
        return List.copyOf(query.without(Query.PLACE).parts().entrySet());
    }

    /** Where the columns are chosen. */
    public String getChoosing() {
        return door("columns") + "?"
                + Pager.encode(query.without(Query.PLACE, Query.VIEW).parts());
    }

    /** Where the view is kept. */
    public String getKeeping() {
        return door("views") + "?" + pager.getQuery();
    }

    private String door(String what) {
        return context + "/api/lists/" + name + "/" + what;
    }
}
