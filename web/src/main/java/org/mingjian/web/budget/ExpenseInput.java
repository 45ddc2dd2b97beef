package org.mingjian.web.budget;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.ExpenseDetail;
import org.mingjian.budget.ExpenseForm;
import org.mingjian.budget.ExpenseRequest;
import org.mingjian.budget.Invoice;
import org.mingjian.kernel.Money;

/** What is typed in the form of a request. */
public class ExpenseInput {
    private String line = "";
    private String payee = "";
    private String purpose = "";
    private String activity = "";
    private String lecture = "";
    private @Nullable Money amount;
    private @Nullable LocalDate day;
    private String standard = "";
    private @Nullable Integer quantity;
    private String excessReason = "";
    private String invoices = "";

    ExpenseInput(LocalDate today) {
        day = today;
    }

    void show(ExpenseDetail detail) {
        ExpenseRequest request = detail.request();
        line = String.valueOf(request.lineId());
        payee = request.payee();
        purpose = request.purpose();
        activity = request.activity();
        lecture = request.lecture();
        amount = request.amount();
        day = request.day();
        String code = request.standardCode();
        standard = code == null ? "" : code;
        quantity = code == null ? null : request.quantity();
        excessReason = request.excessReason();
        invoices = detail.invoices().stream().map(Invoice::toString).collect(Collectors.joining("\n"));
    }

    ExpenseForm form() {
        return new ExpenseForm(
                Long.parseLong(line),
                payee,
                purpose,
                activity,
                lecture,
                requireNonNull(amount),
                requireNonNull(day),
                standard.isEmpty() ? null : standard,
                quantity,
                excessReason,
                Invoice.typed(invoices));
    }

    public String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line == null ? "" : line;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getLecture() {
        return lecture;
    }

    public void setLecture(String lecture) {
        this.lecture = lecture;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String standard) {
        this.standard = standard == null ? "" : standard;
    }

    public @Nullable Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable Integer quantity) {
        this.quantity = quantity;
    }

    public String getExcessReason() {
        return excessReason;
    }

    public void setExcessReason(String excessReason) {
        this.excessReason = excessReason;
    }

    public String getInvoices() {
        return invoices;
    }

    public void setInvoices(String invoices) {
        this.invoices = invoices;
    }
}
