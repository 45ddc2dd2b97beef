package org.mingjian.access;

/** How large the portal's letters are for one person. */
public enum TypeSize {
    NORMAL,
    /** 大字, for older eyes. */
    LARGE
}
