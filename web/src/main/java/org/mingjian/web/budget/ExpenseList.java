package org.mingjian.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.EconomicClasses;
import org.mingjian.budget.ExpenseFilter;
import org.mingjian.budget.ExpenseRow;
import org.mingjian.budget.ExpenseRows;
import org.mingjian.budget.ExpenseState;
import org.mingjian.budget.ExpenseSubset;
import org.mingjian.budget.Funds;
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

/** The list of requests to spend, and what of them waits for the one who looks. */
@Named("list/expenses")
@RequestScoped
public class ExpenseList implements Listed<ExpenseRow>, Countable {
    private static final String SUBSET = "subset";

    @Inject
    private ExpenseRows expenses;

    @Inject
    private Funds funds;

    @Inject
    private EconomicClasses classes;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public String name() {
        return "expenses";
    }

    @Override
    public Columns<ExpenseRow> columns(Query query) {
        return new Columns<ExpenseRow>()
                .title(
                        "purpose",
                        show.text("expense.purpose"),
                        row -> Cell.link(row.purpose(), "/expenses/show?id=" + row.id()))
                .below("number", show.text("expense.number"), row -> Cell.of(row.number()))
                .word(
                        "state",
                        show.text("expense.state"),
                        row -> Cell.look(show.code(row.state()), Narrowing.look(row.state())))
                .number("amount", show.text("expense.amount"), row -> Cell.of(row.amount()))
                .text(
                        "line",
                        show.text("budget.class"),
                        row -> Cell.of(row.economicClass().label()))
                .text("payee", show.text("expense.payee"), row -> Cell.of(row.payee()))
                .word("requester", show.text("expense.requester"), row -> Cell.of(row.requester()))
                .word("day", show.text("expense.day"), row -> Cell.of(show.day(row.day())))
                .text("activity", show.text("expense.activity"), row -> Cell.of(show.orDash(row.activity())))
                .ifChosen();
    }

    private static ExpenseFilter filter(Query query) {
        return new ExpenseFilter(
                query.text("q").orElse(null),
                query.code("state", ExpenseState.class).orElse(null),
                Narrowing.year(query),
                query.text("code").orElse(null),
                query.code(SUBSET, ExpenseSubset.class).orElse(null));
    }

    @Override
    public Page<ExpenseRow> page(Query query, int size) {
        return expenses.page(filter(query), query.recency(), query.place(SortKey.MOMENT), size);
    }

    @Override
    public long id(ExpenseRow row) {
        return row.id();
    }

    @Override
    public long total(Query query) {
        return expenses.total(filter(query));
    }

    @Override
    public List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        preset(presets, Permission.APPROVE_EXPENSES, ExpenseSubset.TO_APPROVE);
        preset(presets, Permission.PAY_EXPENSES, ExpenseSubset.TO_PAY);
        preset(presets, Permission.REQUEST_EXPENSES, ExpenseSubset.MINE);
        return presets;
    }

    private void preset(List<Preset> presets, Permission permission, ExpenseSubset subset) {
        if (current.may(permission)) {
            presets.add(new Preset(show.code(subset), Map.of(SUBSET, subset.name())));
        }
    }

    @Override
    public List<Filter> filters(Query query) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.text(query, "q", show.text("expense.search")));
        filters.add(Filter.choice(
                "state", show.text("expense.state"), Choice.of(ExpenseState.values(), query.text("state"))));
        filters.add(Filter.choice("code", show.text("budget.class"), Narrowing.codes(classes, query)));
        filters.add(Filter.choice("year", show.text("budget.year"), Narrowing.years(funds, query)));
        query.code(SUBSET, ExpenseSubset.class)
                .ifPresent(subset -> filters.add(Filter.link("", show.code(subset), Map.of(SUBSET, subset.name()))));
        return filters;
    }
}
