package org.mingjian.budget;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;

/**
 * A request to spend of the fund, and what became of it. Who asks, who approves and who pays are three people.
 *
 * @article 16
 */
@Entity
@Table(name = "expense_request")
public class ExpenseRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expense_request")
    @SequenceGenerator(name = "expense_request", sequenceName = "expense_request_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "number")
    private String number;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "line_id")
    private long lineId;

    @Column(name = "requester_id")
    private long requesterId;

    @Column(name = "approver_id")
    private @Nullable Long approverId;

    @Column(name = "payer_id")
    private @Nullable Long payerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ExpenseState state;

    @Column(name = "payee")
    private String payee;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "activity")
    private String activity;

    @Column(name = "lecture")
    private String lecture;

    @Column(name = "amount")
    private Money amount;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "standard_code")
    private @Nullable String standardCode;

    @Column(name = "quantity")
    private @Nullable Integer quantity;

    @Column(name = "excess_reason")
    private String excessReason;

    @Column(name = "made_at")
    private Instant madeAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ExpenseStep> steps = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ExpenseRequest() {}

    @SuppressWarnings("NullAway.Init")
    ExpenseRequest(String number, String formKey, ExpenseForm form, Hand requester) {
        this.number = number;
        this.formKey = formKey;
        this.requesterId = requester.user();
        this.madeAt = requester.at();
        write(form);
        step(ExpenseState.DRAFT, requester, "");
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Names the form it was written in, wherever that is open. */
    public String formKey() {
        return formKey;
    }

    public long lineId() {
        return lineId;
    }

    public ExpenseState state() {
        return state;
    }

    public Money amount() {
        return amount;
    }

    public long requesterId() {
        return requesterId;
    }

    /** Whoever approved it; absent before. */
    public @Nullable Long approverId() {
        return approverId;
    }

    public LocalDate day() {
        return day;
    }

    public String payee() {
        return payee;
    }

    public String purpose() {
        return purpose;
    }

    public String activity() {
        return activity;
    }

    public String lecture() {
        return lecture;
    }

    public String excessReason() {
        return excessReason;
    }

    /** The standard that applies; with its quantity. */
    public @Nullable String standardCode() {
        return standardCode;
    }

    /** Of the units of the standard; 0 where none applies. */
    public int quantity() {
        return quantity == null ? 0 : quantity;
    }

    /** A draft is written anew, by its requester. */
    void correct(ExpenseForm form, long user) {
        demandOwn(user);
        if (state != ExpenseState.DRAFT) {
            throw notNow();
        }
        write(form);
    }

    /**
     * This request, for whoever sends its form a second time.
     *
     * @throws Rejection if the form says something else by now
     */
    ExpenseRequest madeOf(ExpenseForm form) {
        boolean same = lineId == form.lineId()
                && payee.equals(form.payee().strip())
                && purpose.equals(form.purpose().strip())
                && activity.equals(form.activity().strip())
                && amount.equals(form.amount())
                && day.equals(form.day());
        if (!same) {
            throw notNow();
        }
        return this;
    }

    private void write(ExpenseForm form) {
        form.check();
        this.lineId = form.lineId();
        this.payee = form.payee().strip();
        this.purpose = form.purpose().strip();
        this.activity = form.activity().strip();
        this.lecture = form.lecture().strip();
        this.amount = form.amount();
        this.day = form.day();
        this.standardCode = form.standardCode();
        this.quantity = form.standardCode() == null ? null : form.quantity();
        this.excessReason = form.excessReason().strip();
    }

    void submit(Hand hand) {
        demandOwn(hand.user());
        step(ExpenseState.SUBMITTED, hand, "");
    }

    void withdraw(Hand hand, String reason) {
        demandOwn(hand.user());
        step(ExpenseState.WITHDRAWN, hand, reason);
    }

    void approve(Hand hand, String remark) {
        demandOther(hand.user(), BudgetRule.REQUESTER_APPROVES);
        step(ExpenseState.APPROVED, hand, remark);
        approverId = hand.user();
    }

    void reject(Hand hand, String reason) {
        demandOther(hand.user(), BudgetRule.REQUESTER_APPROVES);
        step(ExpenseState.REJECTED, hand, reason);
    }

    void cancel(Hand hand, String reason) {
        step(ExpenseState.CANCELLED, hand, reason);
    }

    /** What was approved was paid on a day, which is not before the approval. */
    void pay(Hand hand, LocalDate paidOn) {
        demandPayer(hand.user());
        Instant approved = since();
        step(ExpenseState.PAID, hand, "");
        if (paidOn.isBefore(DistrictTime.day(approved))) {
            throw new Rejection(BudgetRule.PAID_BEFORE_APPROVAL);
        }
        payerId = hand.user();
    }

    boolean mayBePaidBy(long user) {
        return requesterId != user && (approverId == null || approverId != user);
    }

    /** Whoever handles money of a request has neither asked for it nor approved it. */
    void demandPayer(long user) {
        demandOther(user, BudgetRule.REQUESTER_PAYS);
        if (approverId != null && approverId == user) {
            throw new Rejection(BudgetRule.APPROVER_PAYS);
        }
    }

    /** Since when it stands where it does. */
    Instant since() {
        return steps.get(steps.size() - 1).at();
    }

    private void demandOwn(long user) {
        if (requesterId != user) {
            throw new Rejection(BudgetRule.NOT_ONES_OWN);
        }
    }

    private void demandOther(long user, BudgetRule rule) {
        if (requesterId == user) {
            throw new Rejection(rule);
        }
    }

    private void step(ExpenseState next, Hand hand, String reason) {
        if (!steps.isEmpty() && !state.next().contains(next)) {
            throw notNow();
        }
        state = next;
        steps.add(new ExpenseStep(this, steps.size() + 1, next, hand, reason));
    }

    private Rejection notNow() {
        return new Rejection(BudgetRule.NOT_IN_THAT_STATE, Texts.of(state));
    }

    /** What the audit trail is told of it. */
    Map<String, Object> told() {
        return new TreeMap<>(Map.of(
                "number", number,
                "line", lineId,
                "state", state.name(),
                "payee", payee,
                "purpose", purpose,
                "activity", activity,
                "amount", amount.toString(),
                "day", day.toString()));
    }
}
