package org.mingjian.kernel;

/** How what has happened is put in order; ids break ties. */
public enum Recency {
    NEWEST,
    OLDEST;

    /** The direction of the statement's order, for the page after a place or before it. */
    public boolean descending(boolean backward) {
        return (this == NEWEST) != backward;
    }
}
