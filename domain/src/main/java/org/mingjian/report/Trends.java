package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;

/**
 * How figures went over six half-years, as the newest report of each half-year says, or a later report that counted it
 * for comparison; a half-year that no report has counted is counted as the records stand now.
 *
 * @article 15
 */
@ApplicationScoped
public class Trends {
    private static final int HALF_YEARS = 6;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Counting counting;

    @Inject
    private Clock clock;

    /**
     * A half-year and what was counted of it.
     *
     * @param snapshotId which has the records; absent where no report has counted them
     * @param span under which the snapshot has the records; absent with it
     */
    public record Point(
            HalfYear period,
            Counts counts,
            @Nullable Long snapshotId,
            @Nullable Span span) {}

    /** The six half-years that end with the one given, the oldest first. */
    public List<Point> upTo(HalfYear last, @Nullable Long sourceId) {
        current.require(Permission.READ_REPORTS);
        Map<HalfYear, Point> known = new HashMap<>();
        for (long id : newest(last, sourceId)) {
            Snapshot snapshot = entities.find(Snapshot.class, id);
            Figures figures = snapshot.figures();
            known.put(
                    figures.period(), new Point(figures.period(), figures.now().counts(), id, Span.NOW));
            compared(known, id, figures.previous(), Span.PREVIOUS);
            compared(known, id, figures.yearBefore(), Span.YEAR_BEFORE);
        }
        List<Point> points = new ArrayList<>();
        HalfYear period = last;
        for (int i = 0; i < HALF_YEARS; i++) {
            points.add(0, known.computeIfAbsent(period, missing -> counted(missing, sourceId)));
            period = period.previous();
        }
        return points;
    }

    private Point counted(HalfYear period, @Nullable Long sourceId) {
        LocalDate overdueBefore = Counting.overdueBefore(period, DistrictTime.today(clock));
        return new Point(period, counting.now(period, overdueBefore, sourceId), null, null);
    }

    private static void compared(Map<HalfYear, Point> known, long snapshot, Totals totals, Span span) {
        known.putIfAbsent(totals.period(), new Point(totals.period(), totals.counts(), snapshot, span));
    }

    /** The snapshots of the newest reports of the half-years, the oldest half-year first. */
    private List<Long> newest(HalfYear last, @Nullable Long sourceId) {
        HalfYear first = last;
        for (int i = 1; i < HALF_YEARS; i++) {
            first = first.previous();
        }
        Sql sql = Sql.of(
                "select distinct on (r.period) r.snapshot_id, r.period from report r where r.kind = 'SEMIANNUAL' and r.period between ? and ?",
                first.toString(),
                last.toString());
        if (sourceId == null) {
            sql.add("and r.source_id is null");
        } else {
            sql.add("and r.source_id = ?", sourceId);
        }
        return sql.add("order by r.period, r.version_number desc").list(entities, row -> row.number(0));
    }
}
