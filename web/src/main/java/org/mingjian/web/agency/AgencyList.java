package org.mingjian.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Page;
import org.mingjian.opinion.AgencyFilter;
import org.mingjian.opinion.AgencyOrder;
import org.mingjian.opinion.AgencyRow;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Preset;
import org.mingjian.web.list.Query;

/** The list of agencies. */
@Named("list/agencies")
@RequestScoped
public class AgencyList implements Listed<AgencyRow>, Countable {
    private static final String ENDED = "ended";

    @Inject
    private AgencyRows agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public Columns<AgencyRow> columns(Query query) {
        boolean reads = current.may(Permission.READ_ALL_OPINIONS)
                || current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)
                || current.may(Permission.READ_OWN_OPINIONS);
        Columns<AgencyRow> columns = new Columns<AgencyRow>()
                .title("name", show.text("agency.name"), row -> Cell.link(row.name(), "/agencies/show?id=" + row.id()))
                .text(
                        "kind",
                        show.text("agency.kind"),
                        row -> Cell.look(
                                show.code(row.kind()), row.kind() == AgencyKind.UNCONFIRMED ? "state wait" : "state"))
                .number(
                        "matters",
                        show.text("agency.matters"),
                        row -> Cell.of(
                                row.matters(), reads && row.matters() > 0 ? "/opinions/list?agency=" + row.id() : null))
                .number("open", show.text("agency.open"), row -> Cell.of(row.open()));
        return filter(query).ended()
                ? columns.word("validTo", show.text("agency.validTo"), row -> Cell.of(show.day(row.validTo())))
                        .text("successor", show.text("agency.successor"), this::successor)
                : columns;
    }

    private Cell successor(AgencyRow row) {
        AgencyChoice successor = row.successor();
        return successor == null
                ? Cell.of(show.orDash(null))
                : Cell.link(successor.name(), "/agencies/show?id=" + successor.id());
    }

    private static AgencyFilter filter(Query query) {
        return new AgencyFilter(
                query.text("q").orElse(null),
                query.code("kind", AgencyKind.class).orElse(null),
                query.text(ENDED).isPresent());
    }

    @Override
    public Page<AgencyRow> page(Query query, int size) {
        AgencyOrder order = order(query);
        return agencies.page(filter(query), order, query.place(order.order().key()), size);
    }

    @Override
    public long id(AgencyRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return agencies.total(filter(query));
    }

    @Override
    public AgencyOrder order(Query query) {
        return query.order(AgencyOrder.NAME);
    }

    @Override
    public List<Preset> presets() {
        return List.of(new Preset(show.text("agency.former.title"), Map.of(ENDED, "1")));
    }

    @Override
    public List<Filter> filters(Query query) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.text(query, "q", show.text("agency.search")));
        filters.add(
                Filter.choice("kind", show.text("agency.kind"), Choice.of(AgencyKind.values(), query.text("kind"))));
        query.text(ENDED)
                .ifPresent(yes -> filters.add(Filter.link("", show.text("agency.former.title"), Map.of(ENDED, yes))));
        return filters;
    }
}
