package org.mingjian.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * An amount of yuan with two decimals, negative where money comes back. Nothing is rounded in silence: what has more
 * decimals is refused.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    private static final int DECIMALS = 2;
    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final List<String> PLACES = List.of("", "拾", "佰", "仟");
    private static final List<String> SECTIONS = List.of("", "万", "亿");
    private static final int SECTION = 10_000;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /** No money. */
    public static final Money ZERO = Money.of("0");

    public Money {
        if (amount.stripTrailingZeros().scale() > DECIMALS || amount.abs().compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("no amount of yuan with two decimals: " + amount);
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** All of them together. */
    public static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    /** A part of it as large as all others, rounded as is said. */
    public Money dividedBy(long parts, RoundingMode rounding) {
        return new Money(amount.divide(BigDecimal.valueOf(parts), DECIMALS, rounding));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** In units of 10,000 yuan (万元), rounded half up to two decimals: for display, never to calculate with. */
    public BigDecimal inTenThousands() {
        return amount.divide(TEN_THOUSAND, DECIMALS, RoundingMode.HALF_UP);
    }

    /** With separators every three digits, such as {@code 12,345.60}. */
    public String grouped() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** In capital Chinese numerals, as vouchers have it (大写金额): 整 after whole yuan alone, 零 for skipped places. */
    public String inWords() {
        long fen = amount.abs().unscaledValue().longValueExact();
        long yuan = fen / HUNDRED;
        String words = yuan > 0 ? whole(yuan) + "元" : "";
        int jiao = (int) (fen % HUNDRED / TEN);
        int rest = (int) (fen % TEN);
        if (jiao == 0 && rest == 0) {
            words = (words.isEmpty() ? "零元" : words) + "整";
        } else if (jiao > 0) {
            words += digit(jiao) + "角";
        } else if (yuan > 0) {
            words += "零";
        }
        return (isNegative() ? "负" : "") + words + (rest > 0 ? digit(rest) + "分" : "");
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        long divisor = (long) SECTION * SECTION;
        boolean skipped = false;
        for (int i = SECTIONS.size() - 1; i >= 0; i--, divisor /= SECTION) {
            int section = (int) (yuan / divisor % SECTION);
            boolean begun = !words.isEmpty();
            if (section > 0) {
                words.append(begun && (skipped || section < SECTION / TEN) ? "零" : "")
                        .append(section(section))
                        .append(SECTIONS.get(i));
            }
            skipped = section == 0;
        }
        return words.toString();
    }

    /** At most four digits. */
    private static String section(int number) {
        StringBuilder words = new StringBuilder();
        boolean skipped = false;
        for (int i = PLACES.size() - 1, divisor = SECTION / TEN; i >= 0; i--, divisor /= TEN) {
            int figure = number / divisor % TEN;
            if (figure > 0) {
                words.append(skipped && !words.isEmpty() ? "零" : "")
                        .append(digit(figure))
                        .append(PLACES.get(i));
            }
            skipped = figure == 0;
        }
        return words.toString();
    }

    private static char digit(int figure) {
        return DIGITS.charAt(figure);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain, such as {@code 12345.60}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
