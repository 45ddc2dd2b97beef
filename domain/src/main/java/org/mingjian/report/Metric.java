package org.mingjian.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mingjian.kernel.Texts;

/**
 * Everything the summary measures. The one definition of each stands in the bundle under {@code Metric.NAME.definition}
 * and is printed as a footnote and shown as a hint; the statement that counts it is {@link Counting}'s.
 */
public enum Metric {
    RECEIVED,
    ACCEPTED,
    NOT_ACCEPTED,
    ACCEPTANCE_RATE,
    CONCLUDED,
    CONCLUDED_IN_TIME,
    CONCLUDED_UNEXTENDED,
    WITHDRAWN,
    IN_TIME_RATE,
    OPEN_AT_START,
    OPEN_AT_END,
    OVERDUE_AT_END,
    HANDLING_DAYS,
    HANDLING_WORKING_DAYS;

    /** The metrics that count matters one by one, so that the matters can be shown. */
    public static List<Metric> counted() {
        return Arrays.stream(values()).filter(Metric::counts).toList();
    }

    /** Whether it counts matters one by one; otherwise it is worked out from what is counted. */
    public boolean counts() {
        return switch (this) {
            case RECEIVED,
                    ACCEPTED,
                    NOT_ACCEPTED,
                    CONCLUDED,
                    CONCLUDED_IN_TIME,
                    CONCLUDED_UNEXTENDED,
                    WITHDRAWN,
                    OPEN_AT_START,
                    OPEN_AT_END,
                    OVERDUE_AT_END -> true;
            case ACCEPTANCE_RATE, IN_TIME_RATE, HANDLING_DAYS, HANDLING_WORKING_DAYS -> false;
        };
    }

    /** The column of {@code snapshot_matter} that says how often a matter counts. */
    String column() {
        if (!counts()) {
            throw new IllegalArgumentException(this + " is not a count");
        }
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return Texts.of(this);
    }

    /** What exactly it is. */
    public String definition() {
        return Texts.of("Metric." + name() + ".definition");
    }
}
