package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.ledger.BureauFiles;
import org.mingjian.budget.BureauStatement;
import org.mingjian.budget.Fund;
import org.mingjian.budget.Funds;
import org.mingjian.budget.Reconciliation;
import org.mingjian.budget.Reconciliations;
import org.mingjian.budget.Reconciling;
import org.mingjian.kernel.Money;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** A year's payments beside those the finance bureau has: how far they agree, and where the bureau's come in. */
@Named
@RequestScoped
public class ReconcilePage {
    @Inject
    private Funds funds;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Reconciling reconciling;

    @Inject
    private BureauFiles files;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Integer year;

    private List<Fund> all = List.of();
    private @Nullable Fund fund;
    private @Nullable Reconciliation reconciliation;
    private List<BureauStatement> statements = List.of();
    private @Nullable Part file;
    private String project = "";
    private @Nullable Money total;

    @PostConstruct
    void load() {
        int wanted = year == null ? show.today().getYear() : year;
        all = funds.all();
        fund = Outcome.orMissing(
                all.stream().filter(one -> one.year() == wanted).findFirst());
        reconciliation = reconciliations.of(wanted).orElse(null);
        statements = reconciliation == null ? List.of() : reconciliations.statements(wanted);
    }

    public List<Fund> getAll() {
        return all;
    }

    /** Absent where the year has none. */
    public @Nullable Fund getFund() {
        return fund;
    }

    /** Absent where the bureau has said nothing yet. */
    public @Nullable Reconciliation getReconciliation() {
        return reconciliation;
    }

    /** All that the bureau has said, the newest first. */
    public List<BureauStatement> getStatements() {
        return statements;
    }

    /** How far it is, in one sentence. */
    public String getProgress() {
        return Reconciled.said(Optional.ofNullable(reconciliation), show);
    }

    public void bring() throws IOException {
        if (file == null) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            files.bring(of(), content, file.getSubmittedFileName(), project);
        }
        done("reconcile.brought");
    }

    public void enter() {
        reconciling.enterTotal(of(), requireNonNull(total));
        done("reconcile.entered");
    }

    public void matchAgain() {
        int found = reconciling.matchAgain(of());
        Outcome.to("/budget/reconcile?year=" + of(), show.text("reconcile.again.found", found));
    }

    private int of() {
        return requireNonNull(fund).year();
    }

    private void done(String said) {
        Outcome.to("/budget/reconcile?year=" + of(), show.text(said));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public @Nullable Money getTotal() {
        return total;
    }

    public void setTotal(@Nullable Money total) {
        this.total = total;
    }
}
