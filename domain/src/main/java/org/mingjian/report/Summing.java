package org.mingjian.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/** Adds a snapshot's rows up: totals, and lines by agency, kind of problem, domain and supervisor. */
@ApplicationScoped
class Summing {
    /** How many overdue matters the front page can show. */
    static final int RED_LIST = 12;

    private static final String SUMS = """
            coalesce(sum(received), 0), coalesce(sum(accepted), 0), coalesce(sum(not_accepted), 0),
            coalesce(sum(concluded), 0), coalesce(sum(concluded_in_time), 0), coalesce(sum(concluded_unextended), 0),
            coalesce(sum(withdrawn), 0), coalesce(sum(open_at_start), 0),
            coalesce(sum(open_at_end), 0), coalesce(sum(overdue_at_end), 0),
            round(percentile_cont(0.5) within group (order by handling_days)::numeric, 4),
            round(avg(handling_days), 4),
            round(percentile_cont(0.9) within group (order by handling_days)::numeric, 4),
            round(percentile_cont(0.5) within group (order by handling_working_days)::numeric, 4),
            round(avg(handling_working_days), 4),
            round(percentile_cont(0.9) within group (order by handling_working_days)::numeric, 4),
            count(handling_working_days)
            from snapshot_matter where snapshot_id = ?
            """;

    private static final int FIRST_COUNT = 3;

    @Inject
    private EntityManager entities;

    private record Sum(Counts counts, Days days, Days workingDays, int withWorkingDays) {
        static final Sum NONE = new Sum(Counts.NONE, Days.NONE, Days.NONE, 0);
    }

    private record Key(@Nullable String group, String name) {}

    Map<Span, Totals> totals(long snapshotId, HalfYear period) {
        Map<Span, Totals> totals = new EnumMap<>(Span.class);
        for (Span span : Span.values()) {
            totals.put(span, totals(span.of(period), Sum.NONE));
        }
        Sql.of("select span, null::text, null::text, " + SUMS + " group by span", snapshotId)
                .list(entities, row -> {
                    Span span = Span.valueOf(row.required(0));
                    return totals.put(span, totals(span.of(period), sum(row, FIRST_COUNT)));
                });
        return totals;
    }

    private static Totals totals(HalfYear period, Sum sum) {
        return new Totals(period, sum.counts(), sum.days(), sum.workingDays(), sum.withWorkingDays());
    }

    /** What was counted of the period itself. */
    Counts counts(long snapshotId) {
        return Sql.of("select " + SUMS + " and span = 'NOW'", snapshotId)
                .list(entities, row -> sum(row, 0).counts())
                .get(0);
    }

    List<Line> byAgency(long snapshotId) {
        return lines(snapshotId, "agency_kind", "agency", "");
    }

    List<Line> byProblemKind(long snapshotId) {
        return lines(snapshotId, "null::text", "problem_kind", Texts.of("Figures.unclassified"));
    }

    List<Line> byDomain(long snapshotId) {
        return lines(snapshotId, "null::text", "domain", Texts.of("Figures.unclassified"));
    }

    /** Only matters that supervisors brought. */
    List<Line> bySupervisor(long snapshotId) {
        return lines(snapshotId, "null::text", "supervisor", "").stream()
                .filter(line -> !line.name().isEmpty())
                .toList();
    }

    private List<Line> lines(long snapshotId, String group, String name, String unnamed) {
        Map<Key, Map<Span, Sum>> sums = new LinkedHashMap<>();
        Sql.of(
                        "select span, " + group + ", coalesce(" + name + ", ?), " + SUMS + " group by 1, 2, 3",
                        unnamed,
                        snapshotId)
                .list(
                        entities,
                        row -> sums.computeIfAbsent(
                                        new Key(row.text(1), row.required(2)), key -> new EnumMap<>(Span.class))
                                .put(Span.valueOf(row.required(0)), sum(row, FIRST_COUNT)));
        List<Line> lines = new ArrayList<>();
        sums.forEach((key, spans) -> {
            Sum now = spans.getOrDefault(Span.NOW, Sum.NONE);
            lines.add(new Line(
                    key.name(),
                    key.group(),
                    now.counts(),
                    spans.getOrDefault(Span.PREVIOUS, Sum.NONE).counts(),
                    spans.getOrDefault(Span.YEAR_BEFORE, Sum.NONE).counts(),
                    now.days(),
                    now.workingDays()));
        });
        lines.sort(Comparator.comparing((Line line) -> -line.now().received())
                .thenComparing(line -> -line.now().openAtEnd())
                .thenComparing(Line::name)
                .thenComparing(line -> String.valueOf(line.group())));
        return lines;
    }

    private static Sum sum(Sql.Row row, int c) {
        return new Sum(Counts.of(row, c), days(row, c + 10), days(row, c + 13), row.integer(c + 16));
    }

    private static Days days(Sql.Row row, int column) {
        return new Days((BigDecimal) row.object(column), (BigDecimal) row.object(column + 1), (BigDecimal)
                row.object(column + 2));
    }

    /** The longest overdue at the end of the period. */
    List<RedItem> redList(long snapshotId, LocalDate overdueBefore) {
        return Sql.of(
                        "select o.id, o.external_number, o.title, m.agency,"
                                + " (o.registered_at at time zone 'Asia/Shanghai')::date, o.due_on, o.due_provisional,"
                                + " cast(? as date) - 1 - o.due_on"
                                + " from snapshot_matter m join opinion o on o.id = m.opinion_id"
                                + " where m.snapshot_id = ? and m.span = 'NOW' and m.overdue_at_end = 1"
                                + " order by o.due_on, o.id limit ?",
                        Date.valueOf(overdueBefore),
                        snapshotId,
                        RED_LIST)
                .list(
                        entities,
                        row -> new RedItem(
                                row.number(0),
                                row.required(1),
                                row.required(2),
                                row.required(3),
                                requireNonNull(row.day(4)),
                                requireNonNull(row.day(5)),
                                row.flag(6),
                                row.integer(7)));
    }
}
