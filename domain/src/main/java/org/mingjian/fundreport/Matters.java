package org.mingjian.fundreport;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What supervision came to in the period, as the summary counts it.
 *
 * @param acceptanceRate in percent; absent where nothing was decided
 * @param adoptionRate of agencies' answers, those adopted in part counted in, in percent; absent where none answered
 * @param inTimeRate in percent; absent where nothing was concluded
 */
public record Matters(
        int received,
        int concluded,
        @Nullable BigDecimal acceptanceRate,
        @Nullable BigDecimal adoptionRate,
        @Nullable BigDecimal inTimeRate) {}
