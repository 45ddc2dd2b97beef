package org.mingjian.fileaccess;

/** What has to be told with a step. */
public enum AccessNeed {
    WORDS,
    /** Why files are not shown, from the list. */
    REASON,
    /** That nothing keeps the one who decides from it. */
    DECLARATION,
    /** At least one file, and how carefully it is treated. */
    FILES
}
