package org.mingjian.web.tenure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.kernel.Page;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorFilter;
import org.mingjian.tenure.SupervisorOrder;
import org.mingjian.tenure.SupervisorRow;
import org.mingjian.tenure.SupervisorRows;
import org.mingjian.tenure.TermState;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The list of supervisors. */
@Named("list/supervisors")
@RequestScoped
public class SupervisorList implements Listed<SupervisorRow>, Countable {
    @Inject
    private SupervisorRows supervisors;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "supervisors";
    }

    @Override
    public Columns<SupervisorRow> columns(Query query) {
        return new Columns<SupervisorRow>()
                .title(
                        "name",
                        show.text("supervisor.name"),
                        row -> Cell.link(row.name(), "/supervisors/show?id=" + row.id()))
                .text("source", show.text("supervisor.source"), row -> Cell.of(show.code(row.source())))
                .word("from", show.text("supervisor.from"), row -> Cell.of(show.day(row.servesFrom())))
                .word("to", show.text("supervisor.to"), row -> Cell.of(show.day(row.servesTo())))
                .text(
                        "state",
                        show.text("supervisor.state"),
                        row -> Cell.look(show.code(row.state()), look(row.state())))
                .text("account", show.text("supervisor.account"), row -> Cell.of(show.orDash(row.login())))
                .number("submitted", show.text("supervisor.submitted"), row -> Cell.of(row.submitted()));
    }

    private static String look(TermState state) {
        return switch (state) {
            case SERVING -> "state ok";
            case COMING -> "state wait";
            case OVER -> "state";
        };
    }

    @Override
    public Page<SupervisorRow> page(Query query, int size) {
        SupervisorOrder order = order(query);
        return supervisors.page(filter(query), order, query.place(order.order().key()), size);
    }

    private static SupervisorFilter filter(Query query) {
        return new SupervisorFilter(
                query.text("q").orElse(null),
                query.code("source", Source.class).orElse(null),
                query.code("state", TermState.class).orElse(null));
    }

    @Override
    public long id(SupervisorRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return supervisors.total(filter(query));
    }

    @Override
    public SupervisorOrder order(Query query) {
        return query.order(SupervisorOrder.NAME);
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.text(query, "q", show.text("supervisor.name")),
                Filter.choice(
                        "source", show.text("supervisor.source"), Choice.of(Source.values(), query.text("source"))),
                Filter.choice(
                        "state", show.text("supervisor.state"), Choice.of(TermState.values(), query.text("state"))));
    }
}
