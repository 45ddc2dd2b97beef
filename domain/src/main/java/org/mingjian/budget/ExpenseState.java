package org.mingjian.budget;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request to spend stands.
 *
 * @article 16
 */
public enum ExpenseState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    PAID,
    REJECTED,
    WITHDRAWN,
    /** Approved, but not to be paid; what was set aside is free again. */
    CANCELLED;

    /** The states that may follow; the whole machine. */
    public Set<ExpenseState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(PAID, CANCELLED);
            case PAID, REJECTED, WITHDRAWN, CANCELLED -> EnumSet.noneOf(ExpenseState.class);
        };
    }
}
