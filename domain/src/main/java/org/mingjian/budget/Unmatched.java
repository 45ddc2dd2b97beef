package org.mingjian.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;

/**
 * A payment of ours that the finance bureau does not have, or a row of it that we do not.
 *
 * @param id of the payment or the row
 * @param payee masked for readers outside the bureau
 * @param explanation absent where nobody has said why
 */
public record Unmatched(
        boolean ours,
        long id,
        LocalDate day,
        String voucher,
        String payee,
        String summary,
        Money amount,
        @Nullable Explanation explanation) {
    /** The number of its line in {@link ReconciliationRows}. */
    public long line() {
        return ours ? id * 2 : id * 2 + 1;
    }

    /** What it makes the two sides differ by: positive where we have more. */
    public Money difference() {
        return ours ? amount : amount.negated();
    }

    boolean couldBe(Unmatched other) {
        return ours != other.ours && amount.equals(other.amount);
    }
}
