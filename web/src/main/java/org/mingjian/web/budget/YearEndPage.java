package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.ClosingYears;
import org.mingjian.budget.Fund;
import org.mingjian.budget.Funds;
import org.mingjian.budget.YearEnd;
import org.mingjian.kernel.Money;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** The year's end: what is left of each line, freezing the year, carrying over. */
@Named
@RequestScoped
public class YearEndPage {
    @Inject
    private Funds funds;

    @Inject
    private ClosingYears closing;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Integer year;

    private @Nullable Fund fund;
    private List<YearEnd> ends = List.of();

    @PostConstruct
    void load() {
        int wanted = year == null ? show.today().getYear() : year;
        fund = Outcome.orMissing(funds.find(wanted));
        ends = closing.plan(wanted);
    }

    /** Absent where the year has none. */
    public @Nullable Fund getFund() {
        return fund;
    }

    public List<YearEnd> getEnds() {
        return ends;
    }

    /** What has to go back, or be used otherwise. */
    public Money getSurplus() {
        return Money.sum(ends.stream().map(YearEnd::surplus).toList());
    }

    /** Whether the day has come. */
    public boolean isDue() {
        return fund != null && !show.today().isBefore(fund.closeOn());
    }

    public void freeze() {
        int of = requireNonNull(fund).year();
        closing.freeze(of);
        Outcome.to("/budget/close?year=" + of, show.text("budget.frozen"));
    }

    public void carryOver() {
        int of = requireNonNull(fund).year();
        closing.carryOver(of);
        Outcome.to("/budget/close?year=" + of, show.text("budget.carried"));
    }
}
