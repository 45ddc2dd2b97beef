package org.mingjian.fundreport;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What supervision came to in the period, as the summary counts it.
 *
 * @param acceptanceRate in percent; absent where nothing was decided
 * @param inTimeRate in percent; absent where nothing was concluded
 */
public record Matters(
        int received,
        int concluded,
        @Nullable BigDecimal acceptanceRate,
        @Nullable BigDecimal inTimeRate) {}
