package org.mingjian.report;

import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;

/**
 * A summary that somebody asks for.
 *
 * @param source the name of the only source to count; absent for all
 * @param runKey names the run; the same run freezes once however often it is restarted
 */
public record SummaryRequest(
        String runKey, HalfYear period, @Nullable String source, String askedBy) {}
