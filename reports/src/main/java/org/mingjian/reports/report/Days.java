package org.mingjian.reports.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How long handling took; all null where nothing was concluded. */
public record Days(
        @Nullable BigDecimal median,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal p90) {
    public static final Days NONE = new Days(null, null, null);
}
