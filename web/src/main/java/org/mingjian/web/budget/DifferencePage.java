package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.DifferenceCause;
import org.mingjian.budget.Reconciliation;
import org.mingjian.budget.ReconciliationRow;
import org.mingjian.budget.ReconciliationRows;
import org.mingjian.budget.ReconciliationState;
import org.mingjian.budget.SettlingDifferences;
import org.mingjian.budget.Unmatched;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** One line of the reconciliation's sheet, or a total that was typed in: matching it, explaining it, taking it back. */
@Named
@RequestScoped
public class DifferencePage {
    @Inject
    private ReconcilePage page;

    @Inject
    private ReconciliationRows rows;

    @Inject
    private SettlingDifferences settling;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long line;

    private @Nullable ReconciliationRow row;
    private List<Unmatched> partners = List.of();
    private String partner = "";
    private String cause = "";
    private String reason = "";

    @PostConstruct
    void load() {
        row = Optional.ofNullable(line).flatMap(rows::find).orElse(null);
        Reconciliation reconciliation = page.getReconciliation();
        if (row != null && reconciliation != null) {
            partners = reconciliation.unmatched().stream()
                    .filter(one -> one.line() == row.id())
                    .flatMap(one -> reconciliation.partners(one).stream())
                    .toList();
        }
    }

    /** Absent where none is looked at. */
    public @Nullable ReconciliationRow getRow() {
        return row;
    }

    public boolean isMatched() {
        return row != null && row.state() == ReconciliationState.MATCHED;
    }

    /** What of the other side it could be. */
    public List<Choice> getPartners() {
        return Choice.of(
                partners,
                one -> String.valueOf(one.id()),
                one -> show.text(
                        "reconcile.partner", show.day(one.day()), one.amount().grouped(), one.payee(), one.summary()),
                Optional.empty());
    }

    public List<Choice> getCauses() {
        return Choice.of(DifferenceCause.values(), Optional.empty());
    }

    public void match() {
        long other = Long.parseLong(partner);
        settling.match(year(), isOurs() ? id() : other, isOurs() ? other : id());
        done("reconcile.matched");
    }

    public void undo() {
        settling.undo(year(), id());
        done("reconcile.undone");
    }

    public void explain() {
        settling.explain(year(), isOurs(), id(), DifferenceCause.valueOf(cause), reason);
        done("reconcile.explain.done");
    }

    public void explainTotal() {
        settling.explainTotal(year(), DifferenceCause.valueOf(cause), reason);
        done("reconcile.explain.done");
    }

    private boolean isOurs() {
        return requireNonNull(row).ours() != null;
    }

    private long id() {
        return requireNonNull(line) / 2;
    }

    private int year() {
        return requireNonNull(page.getFund()).year();
    }

    private void done(String said) {
        Outcome.to("/budget/reconcile?year=" + year(), show.text(said));
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner == null ? "" : partner;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause == null ? "" : cause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
