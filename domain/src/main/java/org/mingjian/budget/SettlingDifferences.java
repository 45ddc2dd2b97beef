package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Settles by hand what was not found: matches a payment with a row, takes that back, says why something is with one
 * side only.
 *
 * @article 16
 */
@ApplicationScoped
public class SettlingDifferences {
    @Inject
    private EntityManager entities;

    @Inject
    private Reconciling reconciling;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Hands hands;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Says that a payment of ours is a row of the bureau's.
     *
     * @throws Rejection if their amounts differ, or one of them is matched already
     */
    @Transactional
    public void match(int year, long payment, long row) {
        current.require(Permission.KEEP_BUDGET);
        BureauStatement statement = held(year);
        Matching.Side ours = alone(reconciliations.payments(year), payment);
        Matching.Side bureaus = alone(reconciliations.rows(statement), row);
        if (!ours.amount().equals(bureaus.amount())) {
            throw new Rejection(
                    BudgetRule.AMOUNTS_DIFFER,
                    ours.amount().grouped(),
                    bureaus.amount().grouped());
        }
        reconciling.pair(new Matching.Pair(payment, row), true, hands.anybodys());
        happened.fire(new PaymentMatched(payment, row, ours.voucher()));
    }

    private static Matching.Side alone(List<Matching.Side> sides, long id) {
        return sides.stream()
                .filter(side -> side.id() == id)
                .findFirst()
                .orElseThrow(() -> new Rejection(BudgetRule.MATCHED_ALREADY));
    }

    /** Takes a match back, whoever or whatever made it. */
    @Transactional
    public void undo(int year, long payment) {
        current.require(Permission.KEEP_BUDGET);
        held(year);
        if (Sql.of("delete from payment_match where payment_id = ?", payment).execute(entities) > 0) {
            happened.fire(new MatchUndone(payment));
        }
    }

    /**
     * Says why a payment or a row is alone, in the place of what was said before.
     *
     * @param ours whether it is one of our payments
     * @throws Rejection if it is matched by now, or no reason is given
     */
    @Transactional
    public void explain(int year, boolean ours, long id, DifferenceCause cause, String reason) {
        current.require(Permission.KEEP_BUDGET);
        BureauStatement statement = held(year);
        Matching.Side side = alone(ours ? reconciliations.payments(year) : reconciliations.rows(statement), id);
        explain(statement, ours ? id : 0, ours ? 0 : id, side.amount(), cause, reason);
    }

    /**
     * Says why the bureau's total, which was typed in, differs from ours. It holds for the difference there is now.
     *
     * @throws Rejection if there is none, or no reason is given
     */
    @Transactional
    public void explainTotal(int year, DifferenceCause cause, String reason) {
        current.require(Permission.KEEP_BUDGET);
        BureauStatement statement = held(year);
        Money difference =
                reconciliations.of(year).map(Reconciliation::difference).orElse(Money.ZERO);
        if (!statement.typed() || difference.isZero()) {
            throw new Rejection(BudgetRule.NOTHING_TO_EXPLAIN);
        }
        explain(statement, 0, 0, difference, cause, reason);
    }

    private void explain(
            BureauStatement statement, long payment, long row, Money amount, DifferenceCause cause, String reason) {
        String why = ExpenseForm.text(reason, true);
        forget(statement, payment, row);
        Hand hand = hands.anybodys();
        Sql.of(
                        "insert into difference_explanation (statement_id, payment_id, row_id, amount, cause, reason,"
                                + " by_id, at) values (?, nullif(?, 0), nullif(?, 0), ?, ?, ?, nullif(?, 0), ?)",
                        statement.id(),
                        payment,
                        row,
                        amount,
                        cause,
                        why,
                        hand.user(),
                        hand.at())
                .execute(entities);
        happened.fire(new DifferenceExplained(statement, payment, row, amount, cause, why));
    }

    private void forget(BureauStatement statement, long payment, long row) {
        Sql.of(
                        "delete from difference_explanation where statement_id = ? and coalesce(payment_id, 0) = ?"
                                + " and coalesce(row_id, 0) = ?",
                        statement.id(),
                        payment,
                        row)
                .execute(entities);
    }

    private BureauStatement held(int year) {
        Optional<BureauStatement> statement = reconciling.held(year);
        return statement.orElseThrow(() -> new Rejection(BudgetRule.STATEMENT_REPLACED));
    }
}
