package org.mingjian.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.OpinionSubset;

/**
 * The matters that one figure of a snapshot counts: for the whole period, or for one line of a table. A list of them
 * has exactly as many rows as the figure says, whatever has changed since; only a matter that was concluded or accepted
 * twice in the period counts twice and is listed once.
 *
 * @param line the line's name as printed; absent for the total
 */
public record CountedMatters(
        long snapshotId,
        Span span,
        Metric metric,
        @Nullable Dimension dimension,
        @Nullable String line) {

    /** The period that is counted, for a snapshot of the given one. */
    public ReportPeriod period(ReportPeriod frozen) {
        return frozen instanceof HalfYear half ? span.of(half) : frozen;
    }

    /** As a narrowing of the list of matters. */
    public OpinionSubset subset() {
        StringBuilder sql =
                new StringBuilder("select opinion_id from snapshot_matter where snapshot_id = ? and span = ? and ");
        sql.append(metric.column()).append(" > 0");
        List<Object> values = new ArrayList<>(List.of(snapshotId, span.name()));
        if (dimension != null && line != null) {
            sql.append(" and coalesce(").append(dimension.column()).append(", ?) = ?");
            values.add(Texts.of("Figures.unclassified"));
            values.add(line);
        }
        return new OpinionSubset(sql.toString(), List.copyOf(values));
    }
}
