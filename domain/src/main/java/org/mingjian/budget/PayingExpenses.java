package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Pays what was approved, and takes back what is refunded. What is paid counts in the year of the day of payment.
 *
 * @article 16
 */
@ApplicationScoped
public class PayingExpenses {
    @Inject
    private EntityManager entities;

    @Inject
    private RequestingExpenses requests;

    @Inject
    private Funds funds;

    @Inject
    private BudgetEntries entries;

    @Inject
    private Hands hands;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Pays a request that is approved.
     *
     * @return the payment
     * @throws Rejection if one has asked for it or approved it oneself, or a rule says no
     */
    @Transactional
    public long pay(long id, LocalDate paidOn, PaymentMethod method) {
        current.require(Permission.PAY_EXPENSES);
        return pay(requests.held(id), paidOn, method, hands.mine()).id();
    }

    Payment pay(ExpenseRequest request, LocalDate paidOn, PaymentMethod method, Hand hand) {
        BudgetLine line = funds.held(request.lineId());
        Fund fund = funds.open(line.year());
        ExpenseState from = request.state();
        request.pay(hand, paidOn);
        demandPast(paidOn);
        fund.demandWithin(paidOn);
        Payment payment = new Payment(voucher(paidOn), request, paidOn, method, hand);
        entities.persist(payment);
        entities.flush();
        entries.commit(request, request.amount().negated(), paidOn, hand);
        entries.spend(request, payment, hand);
        happened.fire(new ExpenseStepped(request, from, ""));
        happened.fire(new ExpensePaid(payment));
        return payment;
    }

    /**
     * Enters what came back of a payment, as a negative payment of its own day. What comes back of another year's
     * spending goes back to the treasury and is no money of this year.
     *
     * @return the refund
     * @throws Rejection if more comes back than was paid, or a rule says no
     */
    @Transactional
    public long refund(long paymentId, Money amount, LocalDate day, String reason) {
        current.require(Permission.PAY_EXPENSES);
        Payment payment = Optional.ofNullable(entities.find(Payment.class, paymentId))
                .orElseThrow(() -> new IllegalArgumentException("no payment " + paymentId));
        return refund(payment, new Payment.Refund(amount, day, ExpenseForm.text(reason, true)), hands.mine())
                .id();
    }

    Payment refund(Payment payment, Payment.Refund refund, Hand hand) {
        ExpenseRequest request = requests.held(payment.requestId());
        request.demandPayer(hand.user());
        funds.held(request.lineId());
        demandPast(refund.day());
        payment.demandRefundable(refund, refunded(payment.id()));
        Optional.ofNullable(entities.find(Fund.class, refund.day().getYear(), LockModeType.PESSIMISTIC_READ))
                .ifPresent(Fund::demandOpen);
        Payment back = new Payment(voucher(refund.day()), payment, refund, hand);
        entities.persist(back);
        entities.flush();
        if (back.counted()) {
            entries.spend(request, back, hand);
        }
        happened.fire(new ExpenseRefunded(back));
        return back;
    }

    private Money refunded(long payment) {
        return Sql.of("select coalesce(-sum(amount), 0.00) from payment where refunds_id = ?", payment)
                .list(entities, row -> row.money(0))
                .get(0);
    }

    private void demandPast(LocalDate day) {
        if (day.isAfter(DistrictTime.today(clock))) {
            throw new Rejection(BudgetRule.DAY_IN_FUTURE);
        }
    }

    private String voucher(LocalDate day) {
        return NumberSeries.PZ.next(entities, day.getYear());
    }
}
