package org.mingjian.handling;

/**
 * What was found of what a matter says.
 *
 * @article 8(2)
 */
public enum Conclusion {
    TRUE,
    PARTLY_TRUE,
    UNTRUE,
    UNVERIFIABLE
}
