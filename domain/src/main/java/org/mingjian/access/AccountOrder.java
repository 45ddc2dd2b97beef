package org.mingjian.access;

import org.mingjian.kernel.Order;
import org.mingjian.kernel.SortKey;

/** How a list of accounts is sorted. */
public enum AccountOrder {
    NAME,
    LOGIN,
    /** Who has not been here for longest last. */
    LAST_SEEN;

    public Order order() {
        return switch (this) {
            case NAME -> new Order("name", SortKey.NAME, false);
            case LOGIN -> new Order("login", SortKey.TEXT, false);
            case LAST_SEEN -> new Order("seen", SortKey.MOMENT, true);
        };
    }
}
