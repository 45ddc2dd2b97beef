package org.mingjian.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;

/**
 * Money that left the fund on a day, or came back to it; the year of the day is the year it is spent in. Never changed:
 * a refund is a negative payment of its own day.
 *
 * @article 16
 */
@Entity
@Table(name = "payment")
public class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment")
    @SequenceGenerator(name = "payment", sequenceName = "payment_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "voucher")
    private String voucher;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "refunds_id")
    private @Nullable Long refundsId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "amount")
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private PaymentMethod method;

    @Column(name = "reason")
    private String reason;

    @Column(name = "counted")
    private boolean counted;

    @SuppressWarnings("UnusedVariable") // reads are by SQL, with the names of people
    @Column(name = "by_id")
    private long by;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    @SuppressWarnings("NullAway.Init")
    Payment(String voucher, ExpenseRequest request, LocalDate paidOn, PaymentMethod method, Hand hand) {
        this.voucher = voucher;
        this.requestId = request.id();
        this.paidOn = paidOn;
        this.amount = request.amount();
        this.method = method;
        this.reason = "";
        this.counted = true;
        this.by = hand.user();
        this.at = hand.at();
    }

    /** Money of it that came back; where that is in another year, it touches no line of that year. */
    @SuppressWarnings("NullAway.Init")
    Payment(String voucher, Payment refunded, Refund refund, Hand hand) {
        this.voucher = voucher;
        this.requestId = refunded.requestId;
        this.refundsId = refunded.id;
        this.paidOn = refund.day();
        this.amount = refund.amount().negated();
        this.method = refunded.method;
        this.reason = refund.reason();
        this.counted = refund.day().getYear() == refunded.paidOn.getYear();
        this.by = hand.user();
        this.at = hand.at();
    }

    /** What comes back, when and why. */
    record Refund(Money amount, LocalDate day, String reason) {}

    /**
     * Lets no more come back than was paid.
     *
     * @param before what has come back already
     */
    void demandRefundable(Refund refund, Money before) {
        if (refundsId != null) {
            throw new Rejection(BudgetRule.REFUND_OF_REFUND);
        }
        if (!refund.amount().isPositive()) {
            throw new Rejection(BudgetRule.AMOUNT_NOT_POSITIVE);
        }
        Money left = amount.minus(before);
        if (refund.amount().isMoreThan(left)) {
            throw new Rejection(BudgetRule.REFUND_TOO_LARGE, left.grouped());
        }
        if (refund.day().isBefore(paidOn)) {
            throw new Rejection(BudgetRule.REFUND_BEFORE_PAYMENT);
        }
    }

    public Long id() {
        return id;
    }

    public String voucher() {
        return voucher;
    }

    public long requestId() {
        return requestId;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Money amount() {
        return amount;
    }

    /** Whether it is of the spending of its line's year. */
    public boolean counted() {
        return counted;
    }

    String reason() {
        return reason;
    }
}
