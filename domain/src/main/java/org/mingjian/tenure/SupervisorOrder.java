package org.mingjian.tenure;

import org.mingjian.kernel.Order;
import org.mingjian.kernel.SortKey;

/** How a list of supervisors is sorted. */
public enum SupervisorOrder {
    NAME,
    /** Whose term ends soonest first. */
    TERM_END,
    MOST_SUBMITTED;

    public Order order() {
        return switch (this) {
            case NAME -> new Order("name", SortKey.NAME, false);
            case TERM_END -> new Order("serves_to", SortKey.DAY, false);
            case MOST_SUBMITTED -> new Order("submitted", SortKey.NUMBER, true);
        };
    }
}
