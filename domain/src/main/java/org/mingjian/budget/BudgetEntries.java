package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sql;

/** Adds entries to lines; the database adds them up, and refuses what goes beyond a line or into a frozen year. */
@ApplicationScoped
class BudgetEntries {
    @Inject
    private EntityManager entities;

    void add(long line, EntryKind kind, Money amount, LocalDate day, String document, String reason, Hand hand) {
        insert(line, kind, amount, day, document, reason, 0, 0, hand);
    }

    /** What is approved is set aside; a negative amount sets it free. */
    void commit(ExpenseRequest request, Money amount, LocalDate day, Hand hand) {
        insert(request.lineId(), EntryKind.COMMITMENT, amount, day, "", "", request.id(), 0, hand);
    }

    void spend(ExpenseRequest request, Payment payment, Hand hand) {
        insert(
                request.lineId(),
                EntryKind.EXPENDITURE,
                payment.amount(),
                payment.paidOn(),
                payment.voucher(),
                "",
                request.id(),
                payment.id(),
                hand);
    }

    private void insert(
            long line,
            EntryKind kind,
            Money amount,
            LocalDate day,
            String document,
            String reason,
            long request,
            long payment,
            Hand hand) {
        Sql.of(
                        "insert into budget_entry (line_id, kind, amount, day, document, reason, request_id, payment_id,"
                                + " by_id, at) values (?, ?, ?, ?, ?, ?, nullif(?, 0), nullif(?, 0), nullif(?, 0), ?)",
                        line,
                        kind,
                        amount,
                        day,
                        document,
                        reason,
                        request,
                        payment,
                        hand.user(),
                        hand.at())
                .execute(entities);
    }
}
