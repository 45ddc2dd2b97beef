package org.mingjian.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;

/**
 * What a request to spend says.
 *
 * @param activity what it is for; blank where the economic class asks for none
 * @param lecture subject of the lecture that is paid for; blank where there is none
 * @param day of what is spent for
 * @param standardCode the standard that applies, with its quantity
 * @param excessReason why a soft standard is exceeded
 */
public record ExpenseForm(
        long lineId,
        String payee,
        String purpose,
        String activity,
        String lecture,
        Money amount,
        LocalDate day,
        @Nullable String standardCode,
        @Nullable Integer quantity,
        String excessReason,
        List<Invoice> invoices) {
    private static final int LONGEST_PAYEE = 50;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ACTIVITY = 100;

    /** What even a draft must say. */
    void check() {
        demand(payee, LONGEST_PAYEE, BudgetRule.PAYEE_MISSING);
        demand(purpose, LONGEST_TEXT, BudgetRule.PURPOSE_MISSING);
        shorter(activity, LONGEST_ACTIVITY);
        shorter(lecture, LONGEST_ACTIVITY);
        shorter(excessReason, LONGEST_TEXT);
        if (!amount.isPositive()) {
            throw new Rejection(BudgetRule.AMOUNT_NOT_POSITIVE);
        }
        if (standardCode != null && (quantity == null || quantity < 1)) {
            throw new Rejection(BudgetRule.QUANTITY_MISSING);
        }
    }

    private static void demand(String text, int longest, BudgetRule missing) {
        if (text.isBlank()) {
            throw new Rejection(missing);
        }
        shorter(text, longest);
    }

    private static void shorter(String text, int longest) {
        if (text.length() > longest) {
            throw new Rejection(BudgetRule.TEXT_TOO_LONG, longest);
        }
    }

    /** A reason or remark, not longer than one may be. */
    static String text(String typed, boolean needed) {
        if (needed && typed.isBlank()) {
            throw new Rejection(BudgetRule.REASON_NEEDED);
        }
        shorter(typed.strip(), LONGEST_TEXT);
        return typed.strip();
    }
}
