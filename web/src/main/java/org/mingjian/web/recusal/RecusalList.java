package org.mingjian.web.recusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.recusal.Origin;
import org.mingjian.recusal.RecusalFilter;
import org.mingjian.recusal.RecusalRow;
import org.mingjian.recusal.RecusalState;
import org.mingjian.recusal.Recusals;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of recusals. */
@Named("list/recusals")
@RequestScoped
public class RecusalList implements Listed<RecusalRow>, Countable {
    @Inject
    private Recusals recusals;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "recusals";
    }

    @Override
    public Columns<RecusalRow> columns(Query query) {
        return new Columns<RecusalRow>()
                .title(
                        "person",
                        show.text("recusal.person"),
                        row -> Cell.link(person(row), "/recusals/show?id=" + row.id()))
                .below("about", show.text("opinion.number"), row -> Cell.of(show.orDash(row.about())))
                .text("agency", show.text("opinion.agency"), row -> Cell.of(show.orDash(row.agency())))
                .text("ground", show.text("recusal.ground"), row -> Cell.of(show.code(row.ground())))
                .word("origin", show.text("recusal.origin"), row -> Cell.of(show.code(row.origin())))
                .word(
                        "raised",
                        show.text("recusal.raised"),
                        row -> Cell.of(row.raisedAt(), show.minute(row.raisedAt())))
                .word(
                        "decision",
                        show.text("recusal.decision"),
                        row -> row.decision() == null
                                ? Cell.look(show.text("recusal.until", show.day(row.dueOn())), "state wait")
                                : Cell.look(show.code(row.decision()), "state"))
                .below(
                        "mark",
                        show.text("recusal.mark"),
                        row -> Cell.of(row.mark() == null ? "" : show.code(row.mark())))
                .word(
                        "concealed",
                        show.text("recusal.concealed"),
                        row -> Cell.of(show.text("recusal.concealed." + row.concealed())))
                .ifChosen();
    }

    private String person(RecusalRow row) {
        return row.person() == null ? show.text("recusal.submitter") : row.person();
    }

    private static RecusalFilter filter(Query query) {
        return new RecusalFilter(
                query.code("state", RecusalState.class).orElse(null),
                query.code("origin", Origin.class).orElse(null),
                query.text("mine").isPresent());
    }

    @Override
    public Page<RecusalRow> page(Query query, int size) {
        return recusals.page(filter(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(RecusalRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return recusals.total(filter(query));
    }

    @Override
    public List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        if (current.may(Permission.DECIDE_RECUSALS)) {
            presets.add(new Preset(show.text("recusal.mine"), Map.of("mine", "1")));
        }
        for (RecusalState state : List.of(RecusalState.UNDECIDED, RecusalState.TO_REVIEW)) {
            presets.add(new Preset(show.code(state), Map.of("state", state.name())));
        }
        return presets;
    }

    @Override
    public List<Filter> filters(Query query) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.choice(
                "state", show.text("recusal.decision"), Choice.of(RecusalState.values(), query.text("state"))));
        filters.add(
                Filter.choice("origin", show.text("recusal.origin"), Choice.of(Origin.values(), query.text("origin"))));
        query.text("mine")
                .ifPresent(yes -> filters.add(Filter.link("", show.text("recusal.mine"), Map.of("mine", yes))));
        return filters;
    }
}
