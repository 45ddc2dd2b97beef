package org.mingjian.web.fileaccess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.fileaccess.AccessKind;
import org.mingjian.fileaccess.AccessState;
import org.mingjian.fileaccess.FileRequests;
import org.mingjian.fileaccess.RequestFilter;
import org.mingjian.fileaccess.RequestRow;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of requests to consult files. */
@Named("list/files")
@RequestScoped
public class FileList implements Listed<RequestRow>, Countable {
    @Inject
    private FileRequests requests;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Columns<RequestRow> columns(Query query) {
        Columns<RequestRow> columns = new Columns<RequestRow>()
                .title("what", show.text("access.what"), row -> Cell.link(row.what(), "/files/show?id=" + row.id()))
                .below("number", show.text("access.number"), row -> Cell.of(row.number()))
                .word("kind", show.text("access.kind"), row -> Cell.of(show.code(row.kind())))
                .text("agency", show.text("opinion.agency"), row -> Cell.of(row.agency()));
        if (bureau()) {
            columns.word("supervisor", show.text("access.supervisor"), row -> Cell.of(show.orDash(row.supervisor())));
        }
        return columns.word(
                        "requested",
                        show.text("access.requested"),
                        row -> Cell.of(row.requestedAt(), show.minute(row.requestedAt())))
                .word("state", show.text("access.state"), row -> Cell.look(show.code(row.state()), "state"))
                .below(
                        "due",
                        show.text("access.due"),
                        row -> Cell.of(row.dueOn() == null ? "" : show.text("access.until", show.day(row.dueOn()))));
    }

    private boolean bureau() {
        return current.may(Permission.READ_ALL_OPINIONS);
    }

    private static RequestFilter filter(Query query) {
        return new RequestFilter(
                query.code("state", AccessState.class).orElse(null),
                query.code("kind", AccessKind.class).orElse(null),
                query.number("agency").orElse(null));
    }

    @Override
    public Page<RequestRow> page(Query query, int size) {
        return requests.page(filter(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(RequestRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return requests.total(filter(query));
    }

    @Override
    public List<Preset> presets() {
        return Stream.of(AccessState.REQUESTED, AccessState.GIVEN, AccessState.PROVIDED)
                .map(state -> new Preset(show.code(state), Map.of("state", state.name())))
                .toList();
    }

    @Override
    public List<Filter> filters(Query query) {
        Filter state =
                Filter.choice("state", show.text("access.state"), Choice.of(AccessState.values(), query.text("state")));
        Filter kind =
                Filter.choice("kind", show.text("access.kind"), Choice.of(AccessKind.values(), query.text("kind")));
        return bureau() ? List.of(state, kind, agency(query)) : List.of(state, kind);
    }

    private Filter agency(Query query) {
        return Filter.choice(
                "agency",
                show.text("opinion.agency"),
                Choice.of(
                        agencies.choices(), one -> String.valueOf(one.id()), one -> one.name(), query.text("agency")));
    }
}
