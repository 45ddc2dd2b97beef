package org.mingjian.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;

/**
 * A request with all that belongs to it.
 *
 * @param payee masked for readers outside the bureau
 * @param standard the one that applies
 * @param deeds what the one who asks may do about it
 */
public record ExpenseDetail(
        ExpenseRequest request,
        String payee,
        BudgetLine line,
        Money chiefLimit,
        @Nullable ExpenseStandard standard,
        List<Invoice> invoices,
        List<Step> steps,
        List<Paid> payments,
        List<Warning> warnings,
        Set<ExpenseDeed> deeds) {
    /** A step, with the name of whoever took it. */
    public record Step(ExpenseState state, Instant at, String by, String reason) {}

    /** A payment or refund of it. */
    public record Paid(long id, String voucher, LocalDate day, Money amount, String reason, boolean counted) {}

    /** What of the payment has not come back. */
    public Money refundable() {
        return Money.sum(payments.stream().map(Paid::amount).toList());
    }

    public boolean may(ExpenseDeed deed) {
        return deeds.contains(deed);
    }
}
