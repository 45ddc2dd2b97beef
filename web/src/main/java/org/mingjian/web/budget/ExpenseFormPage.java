package org.mingjian.web.budget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.ExpenseDeed;
import org.mingjian.budget.ExpenseDetail;
import org.mingjian.budget.ExpenseRows;
import org.mingjian.budget.ExpenseStandard;
import org.mingjian.budget.Funds;
import org.mingjian.budget.RequestingExpenses;
import org.mingjian.budget.Standards;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** Writing a request to spend, or its draft anew. */
@Named
@RequestScoped
public class ExpenseFormPage {
    private static final int LONGEST_KEY = 40;

    @Inject
    private RequestingExpenses requesting;

    @Inject
    private ExpenseRows expenses;

    @Inject
    private Funds funds;

    @Inject
    private Standards standards;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "key")
    private @Nullable String sent;

    private String key = "";
    private ExpenseInput input = new ExpenseInput(LocalDate.EPOCH);

    @PostConstruct
    void load() {
        current.require(Permission.REQUEST_EXPENSES);
        input = new ExpenseInput(show.today());
        key = Optional.ofNullable(sent)
                .filter(one -> !one.isBlank() && one.length() <= LONGEST_KEY)
                .orElseGet(() -> UUID.randomUUID().toString());
        if (id != null) {
            ExpenseDetail draft = Outcome.orMissing(expenses.find(id).filter(one -> one.may(ExpenseDeed.EDIT)));
            if (draft != null) {
                input.show(draft);
                key = draft.request().formKey();
            }
        }
    }

    public void submit() {
        Outcome.to("/expenses/show?id=" + requesting.submit(key, input.form()), show.text("expense.submitted"));
    }

    public void keep() {
        Outcome.to("/expenses/show?id=" + requesting.keep(key, input.form()), show.text("expense.kept"));
    }

    public @Nullable Long getId() {
        return id;
    }

    /** Names the form: sent twice, it makes one request. */
    public String getKey() {
        return key;
    }

    public ExpenseInput getInput() {
        return input;
    }

    public List<Choice> getLines() {
        return Lines.choices(funds.openLines(), show);
    }

    /** Each standard once, the newest of its code. */
    public List<Choice> getStandards() {
        Map<String, ExpenseStandard> newest = new LinkedHashMap<>();
        standards.all().forEach(one -> newest.putIfAbsent(one.code(), one));
        return Choice.of(
                List.copyOf(newest.values()),
                ExpenseStandard::code,
                one -> show.text("standard.choice", one.name(), one.ceiling().grouped(), one.unit()),
                Optional.empty());
    }
}
