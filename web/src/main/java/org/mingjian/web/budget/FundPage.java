package org.mingjian.web.budget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.CostOfResults;
import org.mingjian.budget.Fund;
import org.mingjian.budget.Funds;
import org.mingjian.budget.Reconciliations;
import org.mingjian.kernel.Money;
import org.mingjian.web.Charts;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** A year's fund at a glance: what is planned, spent, committed and left, by line and by month. */
@Named
@RequestScoped
public class FundPage {
    private static final int MONTHS = 12;

    @Inject
    private Funds funds;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private CostOfResults costs;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Integer year;

    private List<Fund> all = List.of();
    private @Nullable Fund fund;
    private List<BudgetLine> lines = List.of();
    private List<Month> months = List.of();
    private Map<String, List<Money>> spent = Map.of();
    private CostOfResults.Cost cost = new CostOfResults.Cost(Money.ZERO, 0);

    /** What was spent in a month. */
    public record Month(int month, Money spent) {}

    @PostConstruct
    void load() {
        all = funds.all();
        int wanted = year == null ? show.today().getYear() : year;
        fund = all.stream().filter(one -> one.year() == wanted).findFirst().orElse(all.isEmpty() ? null : all.get(0));
        if (fund != null) {
            lines = funds.lines(fund.year());
            cost = costs.of(fund.year());
            spent = funds.months(fund.year());
            months = IntStream.range(0, MONTHS)
                    .mapToObj(i -> new Month(
                            i + 1,
                            Money.sum(spent.values().stream()
                                    .map(line -> line.get(i))
                                    .toList())))
                    .toList();
        }
    }

    public List<Fund> getAll() {
        return all;
    }

    /** Absent where there is none yet. */
    public @Nullable Fund getFund() {
        return fund;
    }

    public List<BudgetLine> getLines() {
        return lines;
    }

    public BudgetLine getSum() {
        return BudgetLine.sum(fund == null ? 0 : fund.year(), lines);
    }

    public List<Month> getMonths() {
        return months;
    }

    /** What was spent from a line in each month. */
    public List<Money> spentFrom(BudgetLine line) {
        return spent.getOrDefault(line.economicClass().code(), Collections.nCopies(MONTHS, Money.ZERO));
    }

    /** What each concluded matter of the year has cost. */
    public CostOfResults.Cost getCost() {
        return cost;
    }

    /** How far it is reconciled with the finance bureau. */
    public String getReconciled() {
        return Reconciled.said(fund == null ? Optional.empty() : reconciliations.of(fund.year()), show);
    }

    /** In whole yuan; the table beside it has the fen. */
    public String getChart() {
        return Charts.upright(
                show.text("budget.spent.yuan"),
                months,
                month -> show.text("budget.month", month.month()),
                month ->
                        month.spent().amount().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** In yuan; a dash where nothing was concluded. */
    public String getCostEach() {
        return show.orDash(cost.each().map(Money::grouped).orElse(null));
    }
}
