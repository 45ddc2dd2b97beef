package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.Funds;
import org.mingjian.web.Show;

/** How far this year's fund is spent: for those who keep it. */
@Named
@RequestScoped
public class FundSection implements Section {
    @Inject
    private Funds funds;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable BudgetLine sum;

    @Override
    public boolean isShown() {
        return current.may(Permission.KEEP_BUDGET);
    }

    public int getYear() {
        return show.today().getYear();
    }

    /** All lines of the year together. */
    public BudgetLine getSum() {
        if (sum == null) {
            sum = BudgetLine.sum(getYear(), funds.lines(getYear()));
        }
        return sum;
    }
}
