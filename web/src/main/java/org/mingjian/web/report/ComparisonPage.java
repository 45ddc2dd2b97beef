package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.budget.BudgetLine;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundLine;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Texts;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;
import org.mingjian.report.Metric;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Snapshots;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** Two versions of a report side by side: every number that differs, in the whole and by agency. */
@Named
@RequestScoped
public class ComparisonPage {
    @Inject
    private Reports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Show show;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable Long with;

    private @Nullable Report older;
    private @Nullable Report newer;

    /** A number that differs. */
    public record Row(String line, String metric, String before, String after, String difference) {
        static Row of(String line, String metric, int before, int after) {
            return new Row(
                    line,
                    metric,
                    String.valueOf(before),
                    String.valueOf(after),
                    String.format(Locale.ROOT, "%+d", after - before));
        }

        static Row of(String line, String metric, Money before, Money after) {
            Money difference = after.minus(before);
            return new Row(
                    line,
                    metric,
                    before.grouped(),
                    after.grouped(),
                    (difference.isPositive() ? "+" : "") + difference.grouped());
        }
    }

    @PostConstruct
    void load() {
        Optional<Report> one = Optional.ofNullable(id).flatMap(reports::find);
        Optional<Report> other = Optional.ofNullable(with).flatMap(reports::find);
        boolean sameThing = one.isPresent()
                && other.isPresent()
                && one.get().period().equals(other.get().period())
                && Objects.equals(one.get().sourceId(), other.get().sourceId());
        if (Outcome.orMissing(sameThing ? one : Optional.empty()) == null) {
            return;
        }
        boolean inOrder = one.get().versionNumber() <= other.get().versionNumber();
        older = inOrder ? one.get() : other.get();
        newer = inOrder ? other.get() : one.get();
    }

    public @Nullable Report getOlder() {
        return older;
    }

    public @Nullable Report getNewer() {
        return newer;
    }

    public List<Row> getRows() {
        if (older == null || newer == null) {
            return List.of();
        }
        Snapshot before = snapshots.get(older.snapshotId());
        Snapshot after = snapshots.get(newer.snapshotId());
        return switch (newer.kind()) {
            case SEMIANNUAL -> counts(before.figures(), after.figures());
            case FUND -> amounts(before.fund(), after.fund());
        };
    }

    private List<Row> amounts(FundFigures before, FundFigures after) {
        List<Row> rows = new ArrayList<>();
        add(rows, show.text("compare.whole"), before.whole(), after.whole());
        Map<String, FundLine> linesBefore = byClass(before);
        Map<String, FundLine> linesAfter = byClass(after);
        Set<String> names = new TreeSet<>(linesAfter.keySet());
        names.addAll(linesBefore.keySet());
        FundLine none = FundLine.of(BudgetLine.sum(after.period().year(), List.of()));
        names.forEach(
                name -> add(rows, name, linesBefore.getOrDefault(name, none), linesAfter.getOrDefault(name, none)));
        return rows;
    }

    private static Map<String, FundLine> byClass(FundFigures figures) {
        return figures.lines().stream()
                .collect(Collectors.toMap(line -> line.line().economicClass().label(), line -> line));
    }

    private static void add(List<Row> rows, String name, FundLine before, FundLine after) {
        for (int i = 0; i < after.amounts().size(); i++) {
            Money was = before.amounts().get(i);
            Money is = after.amounts().get(i);
            if (!was.equals(is)) {
                rows.add(Row.of(name, Texts.of("FundLine." + i), was, is));
            }
        }
    }

    private List<Row> counts(Figures before, Figures after) {
        List<Row> rows = new ArrayList<>();
        add(rows, show.text("compare.whole"), before.now().counts(), after.now().counts());
        Map<String, Counts> linesBefore = byName(before);
        Map<String, Counts> linesAfter = byName(after);
        Set<String> names = new LinkedHashSet<>(linesAfter.keySet());
        names.addAll(linesBefore.keySet());
        names.forEach(name -> add(
                rows,
                name,
                linesBefore.getOrDefault(name, Counts.sum(List.of())),
                linesAfter.getOrDefault(name, Counts.sum(List.of()))));
        return rows;
    }

    private static Map<String, Counts> byName(Figures figures) {
        return figures.byAgency().stream()
                .collect(Collectors.toMap(
                        Line::name, Line::now, (one, other) -> Counts.sum(List.of(one, other)), LinkedHashMap::new));
    }

    private static void add(List<Row> rows, String line, Counts before, Counts after) {
        Metric.counted().stream()
                .filter(metric -> before.of(metric) != after.of(metric))
                .map(metric -> Row.of(line, metric.label(), before.of(metric), after.of(metric)))
                .forEach(rows::add);
    }
}
