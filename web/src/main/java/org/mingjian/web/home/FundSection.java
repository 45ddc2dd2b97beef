package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.CostOfResults;
import org.mingjian.budget.Funds;
import org.mingjian.kernel.Money;
import org.mingjian.web.Show;

/** How far this year's fund is spent, and on what results: for those who keep it and for leaders. */
@Named
@RequestScoped
public class FundSection implements Section {
    private static final Set<Role> LEADERS = EnumSet.of(Role.JB_LEADER, Role.GOV_LEADER);

    @Inject
    private Funds funds;

    @Inject
    private CostOfResults costs;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable BudgetLine sum;
    private CostOfResults.@Nullable Cost cost;

    @Override
    public boolean isShown() {
        return current.may(Permission.KEEP_BUDGET)
                || (current.may(Permission.READ_BUDGET)
                        && current.roles().stream().anyMatch(LEADERS::contains));
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

    /** What each concluded matter has cost this year. */
    public CostOfResults.Cost getCost() {
        if (cost == null) {
            cost = costs.of(getYear());
        }
        return cost;
    }

    /** In yuan; a dash where nothing was concluded. */
    public String getCostEach() {
        return show.orDash(getCost().each().map(Money::grouped).orElse(null));
    }
}
