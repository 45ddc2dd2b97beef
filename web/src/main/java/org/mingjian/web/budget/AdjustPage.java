package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetLine;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.EconomicClasses;
import org.mingjian.budget.Fund;
import org.mingjian.budget.Funds;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.kernel.Money;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** A year's adjustments; entering lines and adjusting them. */
@Named
@RequestScoped
public class AdjustPage {
    @Inject
    private Funds funds;

    @Inject
    private EconomicClasses classes;

    @Inject
    private KeepingFunds keeping;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Integer year;

    private @Nullable Fund fund;
    private List<BudgetLine> lines = List.of();
    private List<Funds.Adjustment> adjustments = List.of();

    private String code = "";
    private @Nullable Money initial;
    private @Nullable Money carriedIn;
    private String line = "";
    private @Nullable Money amount;
    private String document = "";
    private @Nullable LocalDate day;
    private String reason = "";

    @PostConstruct
    void load() {
        int wanted = year == null ? show.today().getYear() : year;
        fund = Outcome.orMissing(funds.find(wanted));
        lines = funds.lines(wanted);
        adjustments = funds.adjustments(wanted);
        day = show.today();
    }

    /** Absent where the year has none. */
    public @Nullable Fund getFund() {
        return fund;
    }

    public List<Funds.Adjustment> getAdjustments() {
        return adjustments;
    }

    public void enter() {
        int of = requireNonNull(fund).year();
        keeping.enterLine(of, code, requireNonNull(initial), carriedIn == null ? Money.ZERO : carriedIn);
        Outcome.to("/budget/adjust?year=" + of, show.text("budget.line.entered"));
    }

    public void adjust() {
        keeping.adjust(
                Long.parseLong(line), requireNonNull(amount), document.strip(), requireNonNull(day), reason.strip());
        Outcome.to("/budget/adjust?year=" + requireNonNull(fund).year(), show.text("budget.adjusted"));
    }

    /** Classes that have no line yet. */
    public List<Choice> getCodes() {
        return Choice.of(
                classes.allowed().stream()
                        .filter(one -> lines.stream()
                                .noneMatch(there -> there.economicClass().equals(one)))
                        .toList(),
                EconomicClass::code,
                EconomicClass::label,
                Optional.empty());
    }

    public List<Choice> getLines() {
        return Lines.choices(lines, show);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable Money getInitial() {
        return initial;
    }

    public void setInitial(@Nullable Money initial) {
        this.initial = initial;
    }

    public @Nullable Money getCarriedIn() {
        return carriedIn;
    }

    public void setCarriedIn(@Nullable Money carriedIn) {
        this.carriedIn = carriedIn;
    }

    public String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line == null ? "" : line;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
