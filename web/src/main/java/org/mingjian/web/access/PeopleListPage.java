package org.mingjian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.access.AccountFilter;
import org.mingjian.access.AccountRow;
import org.mingjian.access.AccountRows;
import org.mingjian.access.AccountState;
import org.mingjian.access.Role;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.SortKey;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Pager;
import org.mingjian.web.list.Query;

/** The list of accounts. */
@Named
@RequestScoped
public class PeopleListPage {
    private static final int SIZE = 50;
    private static final String UNGRANTED = "NONE";

    @Inject
    private AccountRows accounts;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    private Query query = new Query(Map.of());
    private AccountFilter filter = AccountFilter.all();
    private Page<AccountRow> page = new Page<>(List.of(), null, null);

    @PostConstruct
    void load() {
        query = Query.of(request.getParameterMap());
        filter = new AccountFilter(
                query.text("q").orElse(null),
                query.code("role", Role.class).orElse(null),
                query.code("state", AccountState.class).orElse(null),
                query.text("role").filter(UNGRANTED::equals).isPresent());
        page = accounts.page(filter, query.place(SortKey.NAME), SIZE);
    }

    public List<AccountRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return new Pager(request.getContextPath() + "/people/list", query.parts(), page);
    }

    public String asked(String name) {
        return query.text(name).orElse("");
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public List<Choice> getRoles() {
        Choice ungranted = new Choice(
                UNGRANTED,
                show.text("person.roles.none"),
                query.text("role").filter(UNGRANTED::equals).isPresent());
        return Stream.concat(Stream.of(ungranted), Choice.of(Role.values(), query.text("role")).stream())
                .toList();
    }

    public List<Choice> getStates() {
        return Choice.of(AccountState.values(), query.text("state"));
    }

    /** How many there are in all, narrowed as asked. */
    public long getTotal() {
        return accounts.total(filter);
    }
}
