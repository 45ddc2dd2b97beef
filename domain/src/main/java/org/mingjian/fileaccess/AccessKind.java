package org.mingjian.fileaccess;

/**
 * Which of her powers a supervisor makes use of.
 *
 * @article 7
 */
public enum AccessKind {
    /** To consult files (第一项). */
    FILES,
    /** To be told how things stand (第二项). */
    INFORMATION
}
