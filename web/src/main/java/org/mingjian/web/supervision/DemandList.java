package org.mingjian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Horizon;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.supervision.DemandFilter;
import org.mingjian.supervision.DemandKind;
import org.mingjian.supervision.DemandRow;
import org.mingjian.supervision.DemandState;
import org.mingjian.supervision.Demands;
import org.mingjian.supervision.ReviewState;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of supervision documents. */
@Named("list/demands")
@RequestScoped
public class DemandList implements Listed<DemandRow>, Countable {
    private static final String OVERDUE = "overdue";

    @Inject
    private Demands demands;

    @Inject
    private Agencies agencies;

    @Inject
    private DemandKinds kinds;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "demands";
    }

    @Override
    public Columns<DemandRow> columns(Query query) {
        Horizon horizon = deadlines.horizon(show.today());
        return new Columns<DemandRow>()
                .title(
                        "kind",
                        show.text("demand.kind"),
                        row -> Cell.link(
                                row.name().isEmpty() ? show.code(row.kind()) : row.name(),
                                "/demands/show?id=" + row.id()))
                .below("number", show.text("demand.number"), row -> Cell.of(show.orDash(row.number())))
                .text("agency", show.text("opinion.agency"), row -> Cell.of(row.agency()))
                .word("matter", show.text("demand.matter"), row -> Cell.of(row.matter()))
                .word("issued", show.text("demand.issued"), row -> Cell.of(row.issuedAt(), show.minute(row.issuedAt())))
                .word("served", show.text("demand.served"), row -> Cell.of(show.day(row.servedOn())))
                .word("due", show.text("demand.due"), row -> due(row.dueOn(), horizon))
                .word("state", show.text("demand.state"), row -> Cell.look(show.code(row.state()), look(row)))
                .below(
                        "review",
                        show.text("demand.review"),
                        row -> Cell.of(row.review() == ReviewState.NONE ? "" : show.code(row.review())));
    }

    private static String look(DemandRow row) {
        return row.state().open() ? "state wait" : "state";
    }

    private Cell due(@Nullable LocalDate due, Horizon horizon) {
        if (due == null) {
            return Cell.look(show.orDash(null), "quiet");
        }
        String light = horizon.light(due).name();
        return Cell.look(show.text("light." + light, show.day(due)), "light " + light.toLowerCase(Locale.ROOT));
    }

    private DemandFilter filter(Query query) {
        return new DemandFilter(
                query.code("state", DemandState.class).orElse(null),
                query.code("review", ReviewState.class).orElse(null),
                query.code("kind", DemandKind.class).orElse(null),
                query.number("agency").orElse(null),
                query.text(OVERDUE).isPresent() ? show.today() : null);
    }

    @Override
    public Page<DemandRow> page(Query query, int size) {
        return demands.page(filter(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(DemandRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return demands.total(filter(query));
    }

    @Override
    public List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        presets.add(new Preset(show.text("demand.overdue"), Map.of(OVERDUE, "1")));
        for (DemandState state : List.of(DemandState.AWAITING, DemandState.REPORTED)) {
            presets.add(new Preset(show.code(state), Map.of("state", state.name())));
        }
        presets.add(new Preset(show.code(ReviewState.APPLIED), Map.of("review", ReviewState.APPLIED.name())));
        return presets;
    }

    @Override
    public List<Filter> filters(Query query) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.choice("kind", show.text("demand.kind"), kinds.choices(query.text("kind"))));
        filters.add(Filter.choice(
                "state", show.text("demand.state"), Choice.of(DemandState.values(), query.text("state"))));
        filters.add(Filter.choice(
                "review", show.text("demand.review"), Choice.of(ReviewState.values(), query.text("review"))));
        if (current.may(Permission.READ_ALL_OPINIONS)) {
            filters.add(Filter.choice(
                    "agency",
                    show.text("opinion.agency"),
                    Choice.of(
                            agencies.choices(),
                            agency -> String.valueOf(agency.id()),
                            AgencyChoice::name,
                            query.text("agency"))));
        }
        query.text(OVERDUE)
                .ifPresent(yes -> filters.add(Filter.link("", show.text("demand.overdue"), Map.of(OVERDUE, yes))));
        return filters;
    }
}
