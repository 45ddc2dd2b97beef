package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;

/**
 * Approves or rejects requests to spend, and cancels what is not to be paid. A chief approves up to the fund's limit, a
 * leader whatever is asked; nobody her own request.
 *
 * @article 16
 */
@ApplicationScoped
public class DecidingExpenses {
    @Inject
    private RequestingExpenses requests;

    @Inject
    private Funds funds;

    @Inject
    private BudgetEntries entries;

    @Inject
    private Invoices invoices;

    @Inject
    private Hands hands;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Approves a request, and sets its money aside.
     *
     * @throws Rejection if it is one's own, too much, or more than is available
     */
    @Transactional
    public void approve(long id, String remark) {
        current.require(Permission.APPROVE_EXPENSES);
        ExpenseRequest request = requests.held(id);
        demandLevel(request);
        approve(request, hands.mine(), ExpenseForm.text(remark, false));
    }

    void approve(ExpenseRequest request, Hand hand, String remark) {
        BudgetLine line = funds.held(request.lineId());
        funds.open(line.year());
        ExpenseState from = request.state();
        request.approve(hand, remark);
        RequestingExpenses.demandAvailable(line, request.amount());
        entries.commit(request, request.amount(), DistrictTime.day(hand.at()), hand);
        happened.fire(new ExpenseStepped(request, from, remark));
    }

    /**
     * Rejects a request.
     *
     * @throws Rejection if it is one's own or too much, or no reason is given
     */
    @Transactional
    public void reject(long id, String reason) {
        current.require(Permission.APPROVE_EXPENSES);
        ExpenseRequest request = requests.held(id);
        demandLevel(request);
        ExpenseState from = request.state();
        String why = ExpenseForm.text(reason, true);
        request.reject(hands.mine(), why);
        invoices.release(id);
        happened.fire(new ExpenseStepped(request, from, why));
    }

    /**
     * Gives up what was approved and is not to be paid; its money is free again. Those who decide or pay may, and
     * whoever has asked.
     *
     * @throws Rejection if it is paid already, or no reason is given
     */
    @Transactional
    public void cancel(long id, String reason) {
        current.requireAny(Permission.REQUEST_EXPENSES, Permission.APPROVE_EXPENSES, Permission.PAY_EXPENSES);
        ExpenseRequest request = requests.held(id);
        if (!mayCancel(request)) {
            throw new Rejection(BudgetRule.NOT_ONES_OWN);
        }
        Hand hand = hands.mine();
        ExpenseState from = request.state();
        String why = ExpenseForm.text(reason, true);
        funds.held(request.lineId());
        request.cancel(hand, why);
        entries.commit(request, request.amount().negated(), DistrictTime.day(hand.at()), hand);
        invoices.release(id);
        happened.fire(new ExpenseStepped(request, from, why));
    }

    boolean mayCancel(ExpenseRequest request) {
        return current.may(Permission.APPROVE_EXPENSES)
                || current.may(Permission.PAY_EXPENSES)
                || request.requesterId() == hands.anybodys().user();
    }

    private void demandLevel(ExpenseRequest request) {
        Money limit = funds.held(funds.held(request.lineId()).year(), LockModeType.NONE)
                .chiefLimit();
        if (!mayDecide(request.amount(), limit)) {
            throw new Rejection(BudgetRule.ABOVE_CHIEF_LIMIT, limit.grouped());
        }
    }

    /** Whether it is not too much for the one who asks. */
    boolean mayDecide(Money amount, Money limit) {
        return current.roles().contains(Role.JB_LEADER) || !amount.isMoreThan(limit);
    }
}
