package org.mingjian.budget;

/** Requests that wait for the one who asks, or are hers. */
public enum ExpenseSubset {
    MINE,
    TO_APPROVE,
    TO_PAY
}
