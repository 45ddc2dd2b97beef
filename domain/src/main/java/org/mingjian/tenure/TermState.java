package org.mingjian.tenure;

import java.time.LocalDate;

/** Where a day lies in a term. */
public enum TermState {
    COMING,
    SERVING,
    OVER;

    /** The state on a day of a term from the first to the last day. */
    static TermState on(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) {
            return COMING;
        }
        return day.isAfter(last) ? OVER : SERVING;
    }
}
