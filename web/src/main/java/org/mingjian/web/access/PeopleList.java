package org.mingjian.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.access.AccountFilter;
import org.mingjian.access.AccountOrder;
import org.mingjian.access.AccountRow;
import org.mingjian.access.AccountRows;
import org.mingjian.access.AccountState;
import org.mingjian.access.Role;
import org.mingjian.kernel.Page;
import org.mingjian.web.Show;
import org.mingjian.web.list.Cell;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Columns;
import org.mingjian.web.list.Countable;
import org.mingjian.web.list.Filter;
import org.mingjian.web.list.Listed;
import org.mingjian.web.list.Query;

/** The list of accounts. */
@Named("list/people")
@RequestScoped
public class PeopleList implements Listed<AccountRow>, Countable {
    private static final String UNGRANTED = "NONE";

    @Inject
    private AccountRows accounts;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Columns<AccountRow> columns(Query query) {
        return new Columns<AccountRow>()
                .title("name", show.text("person.name"), row -> Cell.link(row.name(), "/people/show?id=" + row.id()))
                .text("login", show.text("person.login"), row -> Cell.of(row.login()))
                .text("roles", show.text("person.roles"), this::roles)
                .text("agency", show.text("person.agency"), row -> Cell.of(show.orDash(row.agency())))
                .text("state", show.text("person.state"), row -> Cell.look(show.code(row.state()), look(row.state())))
                .word(
                        "seen",
                        show.text("person.lastSignIn"),
                        row -> Cell.of(row.lastSignInAt(), show.minute(row.lastSignInAt())));
    }

    private List<Choice> roles(Query query) {
        Optional<String> asked = query.text("role");
        Choice none = new Choice(
                UNGRANTED,
                show.text("person.roles.none"),
                asked.filter(UNGRANTED::equals).isPresent());
        return Stream.concat(Stream.of(none), Choice.of(Role.values(), asked).stream())
                .toList();
    }

    private Cell roles(AccountRow row) {
        return row.roles().isEmpty()
                ? Cell.look(show.text("person.roles.none"), "quiet")
                : Cell.of(row.roles().stream().map(show::code).collect(Collectors.joining("、")));
    }

    private static String look(AccountState state) {
        return switch (state) {
            case ACTIVE -> "state ok";
            case LOCKED -> "state wait";
            case CLOSED -> "state";
        };
    }

    @Override
    public Page<AccountRow> page(Query query, int size) {
        AccountOrder order = order(query);
        return accounts.page(filter(query), order, query.place(order.order().key()), size);
    }

    private static AccountFilter filter(Query query) {
        return new AccountFilter(
                query.text("q").orElse(null),
                query.code("role", Role.class).orElse(null),
                query.code("state", AccountState.class).orElse(null),
                query.text("role").filter(UNGRANTED::equals).isPresent());
    }

    @Override
    public long id(AccountRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return accounts.total(filter(query));
    }

    @Override
    public AccountOrder order(Query query) {
        return query.order(AccountOrder.NAME);
    }

    @Override
    public List<Filter> filters(Query query) {
        return List.of(
                Filter.text(query, "q", show.text("people.search")),
                Filter.choice("role", show.text("person.role"), roles(query)),
                Filter.choice(
                        "state", show.text("person.state"), Choice.of(AccountState.values(), query.text("state"))));
    }
}
