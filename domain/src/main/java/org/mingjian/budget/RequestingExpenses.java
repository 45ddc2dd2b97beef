package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Asks to spend of the fund: only of a line it has, within what is available, for an activity, within the standards.
 *
 * @article 16
 */
@ApplicationScoped
public class RequestingExpenses {
    @Inject
    private EntityManager entities;

    @Inject
    private Funds funds;

    @Inject
    private Invoices invoices;

    @Inject
    private Standards standards;

    @Inject
    private Hands hands;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Keeps a draft, for the eyes of its requester alone.
     *
     * @param key of the form: kept again, it is the same draft written anew
     * @return its id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long keep(String key, ExpenseForm form) {
        current.require(Permission.REQUEST_EXPENSES);
        Hand hand = hands.mine();
        return write(made(key, hand).orElse(null), key, form, hand).id();
    }

    /**
     * Submits a request, for approval.
     *
     * @param key of the form: sent twice, it makes one request
     * @return its id
     * @throws Rejection if a rule says no
     */
    @Transactional
    public long submit(String key, ExpenseForm form) {
        current.require(Permission.REQUEST_EXPENSES);
        Hand hand = hands.mine();
        Optional<ExpenseRequest> made = made(key, hand);
        return made.isPresent() && made.get().state() != ExpenseState.DRAFT
                ? made.get().madeOf(form).id()
                : submit(made.orElse(null), key, form, hand).id();
    }

    /** What the form of a person has become, held against everybody else until the transaction ends. */
    private Optional<ExpenseRequest> made(String key, Hand hand) {
        Sql.lock(entities, "expense form " + key);
        return entities.createQuery(
                        "select r.id from ExpenseRequest r where r.requesterId = :requester and r.formKey = :key",
                        Long.class)
                .setParameter("requester", hand.user())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(this::held);
    }

    ExpenseRequest submit(@Nullable ExpenseRequest draft, String key, ExpenseForm form, Hand hand) {
        ExpenseRequest request = write(draft, key, form, hand);
        BudgetLine line = funds.held(request.lineId());
        funds.open(line.year()).demandWithin(request.day());
        if (line.economicClass().needsActivity() && request.activity().isBlank()) {
            throw new Rejection(BudgetRule.ACTIVITY_MISSING);
        }
        demandWithinStandard(request);
        demandAvailable(line, request.amount());
        ExpenseState from = request.state();
        request.submit(hand);
        happened.fire(new ExpenseStepped(request, from, ""));
        return request;
    }

    private ExpenseRequest write(@Nullable ExpenseRequest draft, String key, ExpenseForm form, Hand hand) {
        BudgetLine line = funds.held(form.lineId());
        funds.open(line.year());
        ExpenseRequest request = draft;
        Map<String, ?> before = request == null ? Map.of() : request.told();
        if (request == null) {
            form.check();
            request = new ExpenseRequest(NumberSeries.JF.next(entities, line.year()), key, form, hand);
            entities.persist(request);
        } else {
            request.correct(form, hand.user());
        }
        entities.flush();
        invoices.keep(request.id(), form.invoices());
        happened.fire(new ExpenseWritten(request.id(), before, request.told()));
        return request;
    }

    private void demandWithinStandard(ExpenseRequest request) {
        String code = request.standardCode();
        if (code == null) {
            return;
        }
        ExpenseStandard standard =
                standards.on(code, request.day()).orElseThrow(() -> new Rejection(BudgetRule.STANDARD_UNKNOWN));
        Money allowed = standard.allows(request.quantity());
        if (!request.amount().isMoreThan(allowed)) {
            return;
        }
        if (standard.hard()) {
            throw new Rejection(BudgetRule.STANDARD_EXCEEDED, allowed.grouped());
        }
        if (request.excessReason().isBlank()) {
            throw new Rejection(BudgetRule.EXCESS_UNEXPLAINED, allowed.grouped());
        }
    }

    static void demandAvailable(BudgetLine line, Money amount) {
        if (amount.isMoreThan(line.available())) {
            throw new Rejection(BudgetRule.OVER_AVAILABLE, line.available().grouped(), amount.grouped());
        }
    }

    /**
     * Takes one's own request back before it is approved.
     *
     * @throws Rejection if it is not one's own, or is too late
     */
    @Transactional
    public void withdraw(long id, String reason) {
        current.require(Permission.REQUEST_EXPENSES);
        ExpenseRequest request = held(id);
        ExpenseState from = request.state();
        String why = ExpenseForm.text(reason, from == ExpenseState.SUBMITTED);
        request.withdraw(hands.mine(), why);
        invoices.release(id);
        happened.fire(new ExpenseStepped(request, from, why));
    }

    /** A request that is about to change, held against everybody else until the transaction ends. */
    ExpenseRequest held(long id) {
        return Optional.ofNullable(entities.find(ExpenseRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("no request " + id));
    }
}
