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
import org.mingjian.budget.DecidingExpenses;
import org.mingjian.budget.ExpenseDeed;
import org.mingjian.budget.ExpenseDetail;
import org.mingjian.budget.ExpenseRows;
import org.mingjian.budget.ExpenseState;
import org.mingjian.budget.PayingExpenses;
import org.mingjian.budget.PaymentMethod;
import org.mingjian.budget.RequestingExpenses;
import org.mingjian.kernel.Money;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** A request to spend: what it says, how far it is, what the one who looks may do about it. */
@Named
@RequestScoped
public class ExpensePage {
    @Inject
    private ExpenseRows expenses;

    @Inject
    private RequestingExpenses requesting;

    @Inject
    private DecidingExpenses deciding;

    @Inject
    private PayingExpenses paying;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable ExpenseDetail detail;
    private String reason = "";
    private @Nullable LocalDate day;
    private String method = "";
    private @Nullable Money amount;

    @PostConstruct
    void load() {
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(expenses::find));
        day = show.today();
    }

    /** Absent where there is no such request. */
    public @Nullable ExpenseDetail getDetail() {
        return detail;
    }

    public boolean may(String deed) {
        return detail != null && detail.may(ExpenseDeed.valueOf(deed));
    }

    public String look(ExpenseState state) {
        return Narrowing.look(state);
    }

    public void approve() {
        deciding.approve(requireNonNull(id), reason);
        done("expense.approved");
    }

    public void reject() {
        deciding.reject(requireNonNull(id), reason);
        done("expense.rejected");
    }

    public void withdraw() {
        requesting.withdraw(requireNonNull(id), reason);
        done("expense.withdrawn");
    }

    public void cancel() {
        deciding.cancel(requireNonNull(id), reason);
        done("expense.cancelled");
    }

    public void pay() {
        paying.pay(requireNonNull(id), requireNonNull(day), PaymentMethod.valueOf(method));
        done("expense.paid");
    }

    /** Of the payment of the request, which is the first. */
    public void refund() {
        long payment = requireNonNull(detail).payments().get(0).id();
        paying.refund(payment, requireNonNull(amount), requireNonNull(day), reason);
        done("expense.refunded");
    }

    private void done(String said) {
        Outcome.to("/expenses/show?id=" + id, show.text(said));
    }

    public List<Choice> getMethods() {
        return Choice.of(PaymentMethod.values(), Optional.empty());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method == null ? "" : method;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
