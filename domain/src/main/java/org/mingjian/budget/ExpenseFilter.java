package org.mingjian.budget;

import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; what is absent does not narrow.
 *
 * @param text a part of the number, the purpose, the activity or the payee
 */
public record ExpenseFilter(
        @Nullable String text,
        @Nullable ExpenseState state,
        @Nullable Integer year,
        @Nullable String economicCode,
        @Nullable ExpenseSubset subset) {
    /** All that one may see. */
    public static ExpenseFilter all() {
        return new ExpenseFilter(null, null, null, null, null);
    }

    /** Those that wait for the one who asks, or are hers. */
    public static ExpenseFilter of(ExpenseSubset subset) {
        return new ExpenseFilter(null, null, null, null, subset);
    }
}
