package org.mingjian.opinion;

import org.mingjian.kernel.SortKey;

/** How a list of matters is sorted; ids break ties. */
public enum OpinionOrder {
    NEWEST("o.submitted_at", SortKey.MOMENT, true),
    OLDEST("o.submitted_at", SortKey.MOMENT, false),
    DUE_FIRST("coalesce(o.due_on, 'infinity'::date)", SortKey.DAY, false),
    CONCLUDED_LAST("coalesce(o.concluded_at, '-infinity'::timestamptz)", SortKey.MOMENT, true);

    private final String expression;
    private final SortKey key;
    private final boolean descending;

    OpinionOrder(String expression, SortKey key, boolean descending) {
        this.expression = expression;
        this.key = key;
        this.descending = descending;
    }

    String expression() {
        return expression;
    }

    /** What kind of value it sorts by. */
    public SortKey key() {
        return key;
    }

    boolean descending() {
        return descending;
    }
}
