package org.mingjian.report;

import org.mingjian.calendar.HalfYear;

/** The three half-years that stand beside each other in a summary. */
public enum Span {
    NOW,
    PREVIOUS,
    YEAR_BEFORE;

    HalfYear of(HalfYear period) {
        return switch (this) {
            case NOW -> period;
            case PREVIOUS -> period.previous();
            case YEAR_BEFORE -> period.yearBefore();
        };
    }
}
