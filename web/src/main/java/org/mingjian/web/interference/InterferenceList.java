package org.mingjian.web.interference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.interference.InterferenceRow;
import org.mingjian.interference.InterferenceState;
import org.mingjian.interference.Interferences;
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

/**
 * The reports, for the leader alone: a supervisor is shown hers without this list, for whoever exports a list or keeps
 * a view of one stands in the trail with it.
 */
@Named("list/interference")
@RequestScoped
public class InterferenceList implements Listed<InterferenceRow>, Countable {
    @Inject
    private Interferences interferences;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "interference";
    }

    @Override
    public Columns<InterferenceRow> columns(Query query) {
        return new Columns<InterferenceRow>()
                .title(
                        "kind",
                        show.text("interference.kind"),
                        row -> Cell.link(show.code(row.kind()), "/interference/show?id=" + row.id()))
                .word("supervisor", show.text("interference.by"), row -> Cell.of(row.supervisor()))
                .word(
                        "reported",
                        show.text("interference.reported"),
                        row -> Cell.of(row.reportedAt(), show.minute(row.reportedAt())))
                .word("state", show.text("interference.state"), row -> Cell.look(show.code(row.state()), "state"));
    }

    private static @Nullable InterferenceState state(Query query) {
        return query.code("state", InterferenceState.class).orElse(null);
    }

    @Override
    public Page<InterferenceRow> page(Query query, int size) {
        current.require(Permission.HANDLE_INTERFERENCE);
        return interferences.page(state(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(InterferenceRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        current.require(Permission.HANDLE_INTERFERENCE);
        return interferences.total(state(query));
    }

    @Override
    public List<Preset> presets() {
        return Stream.of(InterferenceState.values())
                .map(state -> new Preset(show.code(state), Map.of("state", state.name())))
                .toList();
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(Filter.choice(
                "state", show.text("interference.state"), Choice.of(InterferenceState.values(), query.text("state"))));
    }
}
