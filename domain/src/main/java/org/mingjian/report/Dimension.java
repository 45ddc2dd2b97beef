package org.mingjian.report;

import java.util.Locale;

/** What a summary's lines stand for. */
public enum Dimension {
    AGENCY,
    PROBLEM_KIND,
    DOMAIN,
    SUPERVISOR;

    /** The column of {@code snapshot_matter}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
