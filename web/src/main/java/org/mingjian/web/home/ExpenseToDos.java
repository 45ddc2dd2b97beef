package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.ExpenseFilter;
import org.mingjian.budget.ExpenseRows;
import org.mingjian.budget.ExpenseSubset;
import org.mingjian.web.Show;

/** Requests to spend that wait to be approved or paid. */
@RequestScoped
class ExpenseToDos implements ToDos {
    @Inject
    private ExpenseRows expenses;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        List<ToDo> waiting = new ArrayList<>();
        add(waiting, Permission.APPROVE_EXPENSES, ExpenseSubset.TO_APPROVE);
        add(waiting, Permission.PAY_EXPENSES, ExpenseSubset.TO_PAY);
        return waiting;
    }

    private void add(List<ToDo> waiting, Permission permission, ExpenseSubset subset) {
        if (current.may(permission)) {
            long count = expenses.total(ExpenseFilter.of(subset));
            if (count > 0) {
                waiting.add(ToDo.of(show.text("todo.expense." + subset), count, "/expenses/list?subset=" + subset));
            }
        }
    }
}
