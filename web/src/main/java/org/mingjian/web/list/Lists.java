package org.mingjian.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.desk.Desk;
import org.mingjian.desk.Desks;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Texts;

/** All lists of the portal, as those who ask have arranged them. */
@Named
@RequestScoped
public class Lists {
    private static final int SIZE = 50;

    @Inject
    @Any
    private Instance<Listed<?>> all;

    @Inject
    private Desks desks;

    @Inject
    private HttpServletRequest request;

    private final Map<String, ListView> views = new HashMap<>();

    /** A list as this request asks for it. */
    public ListView of(String name) {
        ListView view = views.get(name);
        if (view == null) {
            view = show(named(name).orElseThrow(() -> new IllegalArgumentException("no list " + name)));
            views.put(name, view);
        }
        return view;
    }

    Optional<Listed<?>> named(String name) {
        Instance<Listed<?>> list = all.select(NamedLiteral.of("list/" + name));
        return list.isResolvable() ? Optional.of(list.get()) : Optional.empty();
    }

    private <T> ListView show(Listed<T> list) {
        Query query = Query.of(request.getParameterMap());
        Page<T> page = list.page(query, SIZE);
        Desk desk = desks.of(list.name());
        Columns<T> columns = list.columns(query);
        List<Column<T>> shown = shown(columns, query, desk);
        String path = request.getContextPath() + "/" + list.name() + "/list";
        return new ListView(
                request.getContextPath(),
                list.name(),
                query,
                desk,
                new Pager(path, query.parts(), page),
                new ListView.Content(
                        shown.stream().map(Lists::heading).toList(),
                        page.rows().stream()
                                .map(row -> new ListView.Row(
                                        list.id(row),
                                        shown.stream()
                                                .map(column -> cell(column, row))
                                                .toList()))
                                .toList(),
                        columns.all().stream()
                                .filter(column -> !column.always())
                                .map(column -> new Choice(column.key(), column.label(), shown.contains(column)))
                                .toList(),
                        list.filters(query),
                        Choice.orders(list.order(query)),
                        list.presets(),
                        list.deeds(),
                        Texts.of(list.order(query)),
                        list instanceof Countable));
    }

    /** The columns shown: those of the view that is looked at, or those that were chosen. */
    static <T> List<Column<T>> shown(Columns<T> columns, Query query, Desk desk) {
        List<String> chosen = query.number(Query.VIEW)
                .flatMap(id -> desk.views().stream()
                        .filter(view -> view.id() == id)
                        .map(Desk.View::columns)
                        .findFirst())
                .orElse(desk.columns());
        return columns.shown(chosen);
    }

    /** The keys of the columns shown that one may choose. */
    static <T> List<String> keys(Listed<T> list, Query query, Desk desk) {
        return shown(list.columns(query), query, desk).stream()
                .filter(column -> !column.always())
                .map(Column::key)
                .toList();
    }

    private static ListView.Heading heading(Column<?> column) {
        return new ListView.Heading(column.label(), column.css());
    }

    private static <T> ListView.Shown cell(Column<T> column, T row) {
        Column<T> note = column.note();
        return new ListView.Shown(
                heading(column),
                column.cell().apply(row),
                note == null ? null : note.cell().apply(row));
    }
}
