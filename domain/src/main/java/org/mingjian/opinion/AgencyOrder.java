package org.mingjian.opinion;

import org.mingjian.kernel.Order;
import org.mingjian.kernel.SortKey;

/** How a list of agencies is sorted. */
public enum AgencyOrder {
    NAME,
    MOST_MATTERS,
    MOST_OPEN;

    public Order order() {
        return switch (this) {
            case NAME -> new Order("name", SortKey.NAME, false);
            case MOST_MATTERS -> new Order("matters", SortKey.NUMBER, true);
            case MOST_OPEN -> new Order("open", SortKey.NUMBER, true);
        };
    }
}
