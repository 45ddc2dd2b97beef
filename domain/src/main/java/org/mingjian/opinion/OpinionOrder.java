package org.mingjian.opinion;

import org.mingjian.kernel.Order;
import org.mingjian.kernel.SortKey;

/** How a list of matters is sorted. */
public enum OpinionOrder {
    NEWEST,
    OLDEST,
    DUE_FIRST,
    CONCLUDED_LAST;

    public Order order() {
        return switch (this) {
            case NEWEST -> new Order("submitted_at", SortKey.MOMENT, true);
            case OLDEST -> new Order("submitted_at", SortKey.MOMENT, false);
            case DUE_FIRST -> new Order("due", SortKey.DAY, false);
            case CONCLUDED_LAST -> new Order("concluded", SortKey.MOMENT, true);
        };
    }
}
