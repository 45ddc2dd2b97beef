package org.mingjian.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Money;

/**
 * A year's payments as we have them beside those the finance bureau has. It is no state: whatever is paid, refunded or
 * brought in later changes it (R16-7).
 *
 * @param ours what the fund has spent of the year, refunds deducted
 * @param unmatched what only one side has, by day; nothing where the bureau's total was typed in
 * @param whole why a total that was typed in differs
 * @article 16
 */
public record Reconciliation(
        BureauStatement statement,
        Money ours,
        List<Unmatched> unmatched,
        List<ClassTotal> classes,
        @Nullable Explanation whole) {
    public int year() {
        return statement.year();
    }

    public Money bureaus() {
        return statement.total();
    }

    /** Positive where we have more. */
    public Money difference() {
        return ours.minus(bureaus());
    }

    /** Whether both sides have the same, or it is said of all that they have not why. */
    public boolean settled() {
        return difference().isZero() || (open().isZero() && unexplained().isEmpty());
    }

    /** What is alone and nobody has said why. */
    public List<Unmatched> unexplained() {
        return unmatched.stream().filter(one -> one.explanation() == null).toList();
    }

    /** The part of the difference that nobody has explained. */
    public Money open() {
        if (statement.typed()) {
            return whole != null && whole.amount().equals(difference()) ? Money.ZERO : difference();
        }
        return Money.sum(unexplained().stream().map(Unmatched::difference).toList());
    }

    /** What of the other side has the same amount and is alone as well. */
    public List<Unmatched> partners(Unmatched one) {
        return unmatched.stream().filter(one::couldBe).toList();
    }
}
