package org.mingjian.access;

/** How much air there is between the rows of lists. */
public enum Density {
    ROOMY,
    DENSE
}
