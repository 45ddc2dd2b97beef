package org.mingjian.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How long it took, in days, rounded to four decimals; all absent where nothing was concluded or can be counted. */
public record Days(
        @Nullable BigDecimal median,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal p90) {
    static final Days NONE = new Days(null, null, null);
}
