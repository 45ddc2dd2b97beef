package org.mingjian.opinion;

/** How a list of matters is sorted; ids break ties. */
public enum OpinionOrder {
    NEWEST("o.registered_at", "timestamptz", true),
    OLDEST("o.registered_at", "timestamptz", false),
    DUE_FIRST("o.due_on", "date", false),
    CONCLUDED_LAST("coalesce(o.concluded_at, '-infinity'::timestamptz)", "timestamptz", true);

    private final String expression;
    private final String type;
    private final boolean descending;

    OpinionOrder(String expression, String type, boolean descending) {
        this.expression = expression;
        this.type = type;
        this.descending = descending;
    }

    String expression() {
        return expression;
    }

    String type() {
        return type;
    }

    boolean descending() {
        return descending;
    }
}
