package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.FundFacts;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.kernel.Money;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;

/** Opening the fund of a year. */
@Named
@RequestScoped
public class FundOpenPage {
    @Inject
    private KeepingFunds keeping;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable Integer year;
    private String functionCode = FundFacts.RULE_OF_LAW;
    private String document = "";
    private @Nullable Money chiefLimit = FundFacts.CHIEF_LIMIT;
    private @Nullable LocalDate closeOn;

    @PostConstruct
    void load() {
        current.require(Permission.KEEP_BUDGET);
        FundFacts usual = FundFacts.usual(show.today().getYear() + 1, "");
        year = usual.year();
        closeOn = usual.closeOn();
    }

    public void open() {
        int opened = requireNonNull(year);
        keeping.open(new FundFacts(
                opened, functionCode.strip(), document.strip(), requireNonNull(chiefLimit), requireNonNull(closeOn)));
        Outcome.to("/budget/adjust?year=" + opened, show.text("budget.opened"));
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public String getFunctionCode() {
        return functionCode;
    }

    public void setFunctionCode(String functionCode) {
        this.functionCode = functionCode;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public @Nullable Money getChiefLimit() {
        return chiefLimit;
    }

    public void setChiefLimit(@Nullable Money chiefLimit) {
        this.chiefLimit = chiefLimit;
    }

    public @Nullable LocalDate getCloseOn() {
        return closeOn;
    }

    public void setCloseOn(@Nullable LocalDate closeOn) {
        this.closeOn = closeOn;
    }
}
