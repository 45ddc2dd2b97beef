package org.mingjian.fundreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Texts;

/**
 * The equations that the figures of the fund must satisfy before anything is printed from them, all in unrounded yuan.
 *
 * @article 16
 */
public final class FundRules {
    private FundRules() {}

    /** Each equation that does not hold, and by how much. */
    public static List<String> broken(FundFigures figures) {
        List<String> broken = new ArrayList<>();
        figures.lines().forEach(line -> line(broken, line.line().economicClass().label(), line));
        line(broken, Texts.of("FundRules.whole"), figures.whole());
        for (int i = 0; i < figures.whole().amounts().size(); i++) {
            int column = i;
            demand(
                    broken,
                    Texts.of("FundRules.column", Texts.of("FundLine." + column)),
                    sum(figures.lines(), line -> line.amounts().get(column)),
                    figures.whole().amounts().get(column));
        }
        Money spent = figures.whole().line().spent();
        demand(broken, Texts.of("FundRules.payments"), sum(figures.payments(), row -> row.amount()), spent);
        demand(broken, Texts.of("FundRules.activities"), sum(figures.activities(), Share::amount), spent);
        demand(broken, Texts.of("FundRules.quarters"), sum(figures.quarters(), Share::amount), spent);
        demand(
                broken,
                Texts.of("FundRules.adjustments"),
                sum(figures.adjustments(), row -> row.amount()),
                figures.whole().line().adjusted());
        return broken;
    }

    private static void line(List<String> broken, String name, FundLine line) {
        demand(broken, Texts.of("FundRules.total", name), line.line().total(), line.total());
        demand(
                broken,
                Texts.of("FundRules.available", name),
                line.total().minus(line.line().spent()).minus(line.line().committed()),
                line.available());
        if (line.available().isNegative()) {
            broken.add(Texts.of("FundRules.overspent", name, line.available().grouped()));
        }
    }

    private static <T> Money sum(List<T> parts, Function<T, Money> amount) {
        return Money.sum(parts.stream().map(amount).toList());
    }

    private static void demand(List<String> broken, String equation, Money left, Money right) {
        if (!left.equals(right)) {
            broken.add(Texts.of(
                    "BalanceRules.broken",
                    equation,
                    left.grouped(),
                    right.grouped(),
                    left.minus(right).grouped()));
        }
    }
}
