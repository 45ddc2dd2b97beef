package org.mingjian.calendar;

import org.mingjian.kernel.Rule;

/** Why the calendar is not kept so. */
public enum CalendarRule implements Rule {
    /** Facts: the most characters. */
    DAY_NAMELESS,
    /** Facts: the day. */
    MAKE_UP_ON_WEEKDAY,
    /** Facts: the first and the last year that can be kept. */
    YEAR_OUT_OF_RANGE,
    /** Facts: the year. */
    YEAR_EMPTY,
    /** Facts: the year, the years that must come before. */
    YEAR_GAP,
    /** Facts: the most characters. */
    TITLE_MISSING,
    /** Facts: the most characters. */
    URL_MALFORMED,
    FILE_EMPTY,
    FILE_TOO_LONG,
    FILE_UNREADABLE,
    /** Facts: the heading that is expected. */
    FILE_HEADING,
    /** Facts: the row or the key, the field, what stands there, what is expected. */
    FILE_FIELD,
    /** Facts: the row or the key, the day. */
    FILE_DAY_TWICE;

    @Override
    public String article() {
        return "";
    }
}
