package org.mingjian.recusal;

/**
 * Who is a near relative (近亲属, Civil Code, article 1045).
 *
 * @article 10
 */
public enum Relative {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    MATERNAL_GRANDPARENT,
    GRANDCHILD,
    MATERNAL_GRANDCHILD
}
