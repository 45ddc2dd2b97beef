package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.Funds;
import org.mingjian.budget.Reconciliation;
import org.mingjian.budget.Reconciliations;
import org.mingjian.web.Show;

/**
 * Last year's fund, and from December on this year's, that does not agree with the finance bureau: for those who keep
 * it.
 */
@RequestScoped
class ReconcileToDos implements ToDos {
    @Inject
    private Funds funds;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        if (!current.may(Permission.KEEP_BUDGET)) {
            return List.of();
        }
        LocalDate today = show.today();
        int last = today.getMonth() == Month.DECEMBER ? today.getYear() : today.getYear() - 1;
        return IntStream.rangeClosed(today.getYear() - 1, last)
                .filter(year -> funds.find(year).isPresent())
                .filter(year ->
                        !reconciliations.of(year).map(Reconciliation::settled).orElse(false))
                .mapToObj(year -> ToDo.of(show.text("todo.reconcile", year), 1, "/budget/reconcile?year=" + year))
                .toList();
    }
}
