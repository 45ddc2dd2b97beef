package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Line;
import org.mingjian.report.Metric;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshots;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** Two versions of a report side by side: every count that differs, in the whole and by agency. */
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

    /** A count that differs. */
    public record Row(String line, String metric, int before, int after) {
        /** With its sign. */
        public String difference() {
            return String.format(java.util.Locale.ROOT, "%+d", after - before);
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
        Figures before = snapshots.get(older.snapshotId()).figures();
        Figures after = snapshots.get(newer.snapshotId()).figures();
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
                        Line::name,
                        Line::now,
                        (one, other) -> Counts.sum(List.of(one, other)),
                        java.util.LinkedHashMap::new));
    }

    private static void add(List<Row> rows, String line, Counts before, Counts after) {
        Metric.counted().stream()
                .filter(metric -> before.of(metric) != after.of(metric))
                .map(metric -> new Row(line, metric.label(), before.of(metric), after.of(metric)))
                .forEach(rows::add);
    }
}
