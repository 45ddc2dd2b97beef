package org.mingjian.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.opinion.AgencyRow;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The list of agencies. */
@RequestScoped
public class AgencyList implements Listed<AgencyRow> {
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
        return new Columns<AgencyRow>()
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
    }

    @Override
    public Page<AgencyRow> page(Query query, int size) {
        return agencies.page(
                query.text("q").orElse(null),
                query.code("kind", AgencyKind.class).orElse(null),
                query.place(SortKey.NAME),
                size);
    }

    @Override
    public long id(AgencyRow row) {
        return row.id();
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public long total(Query query) {
        return agencies.total(
                query.text("q").orElse(null),
                query.code("kind", AgencyKind.class).orElse(null));
    }

    @Override
    public String said(Query query) {
        return show.text("agency.order");
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.text(query, "q", show.text("agency.search")),
                Filter.choice("kind", show.text("agency.kind"), Choice.of(AgencyKind.values(), query.text("kind"))));
    }
}
