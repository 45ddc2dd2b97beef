package org.mingjian.batch.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Texts;
import org.mingjian.kernel.Words;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Totals;
import org.mingjian.reports.report.Breakdown;
import org.mingjian.reports.report.Chart;
import org.mingjian.reports.report.Count;
import org.mingjian.reports.report.Days;
import org.mingjian.reports.report.Group;
import org.mingjian.reports.report.Line;

/** The tables of the summary, with the charts beside them. */
record SummaryTables(Figures figures, Printable printable) {
    private static final Words WORDS = SummaryText.WORDS;
    private static final int CHARTED = 10;
    private static final int LONGEST_CATEGORY = 12;

    List<Breakdown> all() {
        List<Breakdown> tables = new ArrayList<>();
        add(tables, "agency", figures.byAgency(), true);
        add(tables, "kind", figures.byProblemKind(), true);
        add(tables, "domain", figures.byDomain(), false);
        add(tables, "supervisor", figures.bySupervisor(), false);
        return tables;
    }

    private void add(List<Breakdown> tables, String name, List<org.mingjian.report.Line> lines, boolean charted) {
        boolean said = lines.size() > 1
                || lines.stream().anyMatch(line -> !line.name().equals(Texts.of("Figures.unclassified")));
        if (said) {
            tables.add(new Breakdown(
                    "（" + WORDS.of("numeral." + (tables.size() + 1)) + "）" + WORDS.of("table." + name),
                    WORDS.of("table." + name + ".heading"),
                    groups(lines),
                    name.equals("supervisor") ? sum(lines) : total(figures.now()),
                    charted ? chart(name, lines) : null));
        }
    }

    private List<Group> groups(List<org.mingjian.report.Line> lines) {
        Map<String, List<org.mingjian.report.Line>> byGroup = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.group() == null ? "" : line.group(), LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byGroup.forEach((name, members) -> groups.add(new Group(
                name.isEmpty() ? null : Texts.of("AgencyKind." + name),
                members.stream().map(this::line).toList(),
                byGroup.size() > 1 ? sum(members) : null)));
        return groups;
    }

    private Line line(org.mingjian.report.Line line) {
        return line(
                printable.of(line.name()),
                line.now(),
                line.previous(),
                line.yearBefore(),
                days(line.handlingDays()),
                days(line.handlingWorkingDays()));
    }

    private Line total(Totals now) {
        return line(
                WORDS.of("table.total"),
                now.counts(),
                figures.previous().counts(),
                figures.yearBefore().counts(),
                days(now.handlingDays()),
                days(now.handlingWorkingDays()));
    }

    private static Line line(String name, Counts now, Counts previous, Counts yearBefore, Days days, Days workingDays) {
        return new Line(
                name,
                count(now, previous, yearBefore, Counts::received),
                count(now, previous, yearBefore, Counts::accepted),
                count(now, previous, yearBefore, Counts::notAccepted),
                count(now, previous, yearBefore, Counts::concluded),
                count(now, previous, yearBefore, Counts::openAtStart),
                count(now, previous, yearBefore, Counts::openAtEnd),
                days,
                workingDays);
    }

    private static Count count(Counts now, Counts previous, Counts yearBefore, ToIntFunction<Counts> of) {
        return new Count(of.applyAsInt(now), of.applyAsInt(previous), of.applyAsInt(yearBefore));
    }

    private static Days days(org.mingjian.report.Days days) {
        return new Days(days.median(), days.mean(), days.p90());
    }

    /** Counts add up; medians do not, so a subtotal has none. */
    private static Line sum(List<org.mingjian.report.Line> lines) {
        return line(
                WORDS.of("table.subtotal"),
                Counts.sum(lines.stream().map(org.mingjian.report.Line::now).toList()),
                Counts.sum(
                        lines.stream().map(org.mingjian.report.Line::previous).toList()),
                Counts.sum(
                        lines.stream().map(org.mingjian.report.Line::yearBefore).toList()),
                Days.NONE,
                Days.NONE);
    }

    private @Nullable Chart chart(String name, List<org.mingjian.report.Line> lines) {
        List<org.mingjian.report.Line> first = lines.stream()
                .filter(line -> line.now().received() > 0 || line.now().concluded() > 0)
                .limit(CHARTED)
                .toList();
        if (first.size() < 2) {
            return null;
        }
        return new Chart(
                WORDS.of("chart." + name, first.size()),
                Chart.Kind.BAR,
                first.stream()
                        .map(line -> printable.of(line.name(), LONGEST_CATEGORY))
                        .toList(),
                List.of(
                        new Chart.Series(
                                figures.period().label(),
                                first.stream()
                                        .map(line -> line.now().received())
                                        .toList()),
                        new Chart.Series(
                                figures.yearBefore().period().label(),
                                first.stream()
                                        .map(line -> line.yearBefore().received())
                                        .toList())));
    }
}
