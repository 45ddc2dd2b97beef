package org.mingjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.mingjian.kernel.Texts;

/**
 * The equations that figures must satisfy before anything is printed from them: what is open at the end follows from
 * what was open at the start and what came and went; every table adds up to the total; what was counted from the steps
 * is what the register says.
 */
final class BalanceRules {
    private BalanceRules() {}

    /**
     * Each equation that does not hold, and by how much.
     *
     * @article 15
     */
    static List<String> broken(Figures figures) {
        List<String> broken = new ArrayList<>();
        for (Totals totals : List.of(figures.now(), figures.previous(), figures.yearBefore())) {
            Counts c = totals.counts();
            demand(
                    broken,
                    Texts.of("BalanceRules.open", totals.period().label()),
                    c.openAtStart() + c.accepted() - c.concluded() - c.withdrawn(),
                    c.openAtEnd());
        }
        demand(
                broken,
                Texts.of("BalanceRules.register"),
                figures.now().counts().received(),
                figures.receivedByRegister());
        table(broken, "BalanceRules.agencies", figures.byAgency(), figures);
        table(broken, "BalanceRules.kinds", figures.byProblemKind(), figures);
        table(broken, "BalanceRules.domains", figures.byDomain(), figures);
        Headcount heads = figures.headcount();
        if (heads != null) {
            demand(
                    broken,
                    Texts.of("BalanceRules.heads"),
                    heads.atStart() + heads.begun() - heads.ended(),
                    heads.atEnd());
        }
        return broken;
    }

    private static void table(List<String> broken, String name, List<Line> lines, Figures figures) {
        for (Metric metric : Metric.counted()) {
            column(broken, name, metric, lines, Line::now, figures.now());
            column(broken, name, metric, lines, Line::previous, figures.previous());
            column(broken, name, metric, lines, Line::yearBefore, figures.yearBefore());
        }
    }

    private static void column(
            List<String> broken,
            String name,
            Metric metric,
            List<Line> lines,
            Function<Line, Counts> side,
            Totals totals) {
        ToIntFunction<Line> count = line -> side.apply(line).of(metric);
        demand(
                broken,
                Texts.of(name, totals.period().label(), metric.label()),
                lines.stream().mapToInt(count).sum(),
                totals.counts().of(metric));
    }

    private static void demand(List<String> broken, String equation, int left, int right) {
        if (left != right) {
            broken.add(Texts.of("BalanceRules.broken", equation, left, right, left - right));
        }
    }
}
