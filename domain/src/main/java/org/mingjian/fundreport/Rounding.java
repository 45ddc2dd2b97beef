package org.mingjian.fundreport;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.kernel.Money;

/**
 * Totals in units of 10,000 yuan are rounded from the unrounded sum, so the rounded parts need not add up to them: the
 * district's own budget of 2025 printed 2277.78 and 88.41 below 2366.18.
 */
public final class Rounding {
    private Rounding() {}

    /** Whether the parts as printed do not add up to the total as printed. */
    public static boolean shows(List<Money> parts, Money total) {
        return parts.stream()
                        .map(Money::inTenThousands)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(total.inTenThousands())
                != 0;
    }

    /** Whether it shows anywhere in the tables of a report. */
    public static boolean shows(FundFigures figures) {
        for (int i = 0; i < figures.whole().amounts().size(); i++) {
            int column = i;
            if (shows(
                    figures.lines().stream()
                            .map(line -> line.amounts().get(column))
                            .toList(),
                    figures.whole().amounts().get(column))) {
                return true;
            }
        }
        Money spent = figures.whole().line().spent();
        return shows(figures.activities().stream().map(Share::amount).toList(), spent)
                || shows(figures.quarters().stream().map(Share::amount).toList(), spent)
                || across(figures.whole())
                || figures.lines().stream().anyMatch(Rounding::across);
    }

    private static boolean across(FundLine line) {
        return shows(
                        List.of(
                                line.line().initial(),
                                line.line().carriedIn(),
                                line.line().adjusted()),
                        line.total())
                || shows(List.of(line.line().spent(), line.line().committed(), line.available()), line.total());
    }
}
