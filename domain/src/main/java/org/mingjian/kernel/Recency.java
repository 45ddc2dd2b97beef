package org.mingjian.kernel;

/** How what has happened is put in order; ids break ties. */
public enum Recency {
    NEWEST,
    OLDEST;

    /** The order by a column of moments. */
    public Order by(String column) {
        return new Order(column, SortKey.MOMENT, this == NEWEST);
    }
}
