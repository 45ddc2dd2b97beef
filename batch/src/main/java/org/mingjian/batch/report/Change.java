package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says how a number has moved. */
final class Change {
    private Change() {}

    /** 增加 3 件, 减少 3 件 or 持平. */
    static String of(int now, int before) {
        if (now == before) {
            return SummaryText.WORDS.of("moved.not");
        }
        return SummaryText.WORDS.of(now > before ? "moved.up" : "moved.down", Math.abs(now - before));
    }

    /** 增长 12.5%, 下降 12.5% or 持平; the base must not be 0. */
    static String percent(int now, int base) {
        if (now == base) {
            return SummaryText.WORDS.of("moved.not");
        }
        BigDecimal percent = BigDecimal.valueOf(Math.abs(now - base) * 100L)
                .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
        return SummaryText.WORDS.of(now > base ? "moved.up.percent" : "moved.down.percent", percent);
    }
}
