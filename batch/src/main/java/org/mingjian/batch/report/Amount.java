package org.mingjian.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingjian.kernel.Money;

/** Prints money and shares of it. */
final class Amount {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Amount() {}

    /** 12.35, in units of 10,000 yuan. */
    static String tenThousands(Money money) {
        return money.inTenThousands().toPlainString();
    }

    /** 12.3, or the dash where there is nothing to take a share of. */
    static String percent(Optional<BigDecimal> rate) {
        return rate.map(BigDecimal::toPlainString).orElse(SummaryText.orDash(null));
    }

    /** How much of the whole a part is, in percent with one decimal; absent where the whole is nothing. */
    static Optional<BigDecimal> share(Money part, Money whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(part.amount().multiply(HUNDRED).divide(whole.amount(), 1, RoundingMode.HALF_UP));
    }
}
