package org.mingjian.reports.report;

import org.jspecify.annotations.Nullable;

/** A number of matters in this half-year, in the one before, and in the same half of last year. */
public record Count(
        int now, @Nullable Integer previous, @Nullable Integer yearBefore) {}
