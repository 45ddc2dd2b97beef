package org.mingjian.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.fundreport.Matters;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;

/**
 * Counts every matter of a period and adds up, within the transaction that freezes.
 *
 * @article 15
 */
@ApplicationScoped
class MatterFigures {
    @Inject
    private EntityManager entities;

    @Inject
    private Counting counting;

    @Inject
    private Summing summing;

    @Inject
    private Headcounts headcounts;

    @Inject
    private Snapshots snapshots;

    /** The figures of a summary. */
    Figures of(long id, HalfYear period, ReportRequest request, @Nullable Long sourceId, Instant now) {
        for (Span span : Span.values()) {
            HalfYear counted = span.of(period);
            counting.count(id, span, counted, Counting.overdueBefore(counted, DistrictTime.day(now)), sourceId);
        }
        Instant end = DistrictTime.startOf(period.to().plusDays(1));
        Map<Span, Totals> totals = summing.totals(id, period);
        return new Figures(
                request.source(),
                now.isBefore(end) ? now : end,
                now,
                request.askedBy(),
                requireNonNull(totals.get(Span.NOW)),
                requireNonNull(totals.get(Span.PREVIOUS)),
                requireNonNull(totals.get(Span.YEAR_BEFORE)),
                summing.byAgency(id),
                summing.byProblemKind(id),
                summing.byDomain(id),
                summing.bySupervisor(id),
                sourceId == null ? headcounts.over(period).orElse(null) : null,
                summing.redList(id, Counting.overdueBefore(period, DistrictTime.day(now))),
                snapshots.enteredSinceLast(period, sourceId),
                counting.registered(period, sourceId));
    }

    /** Of what agencies last answered in a period, the share they adopted, wholly or in part. */
    private @Nullable BigDecimal adoptionRate(ReportPeriod period) {
        return Sql.of(
                        "select round(100.0 * count(*) filter (where kind <> 'DECLINE') / nullif(count(*), 0), 1) from"
                                + " (select distinct on (handling_id) kind from deed"
                                + " where kind in ('CORRECT', 'PLAN', 'ADOPT_PART', 'DECLINE')"
                                + " and (at at time zone 'Asia/Shanghai')::date between ? and ?"
                                + " order by handling_id, id desc) answers",
                        period.from(),
                        period.to())
                .list(entities, row -> Optional.ofNullable((BigDecimal) row.object(0)))
                .get(0)
                .orElse(null);
    }

    /** What the report on the fund says of matters: counted in the same way, over its own period. */
    Matters within(long id, ReportPeriod period, Instant now) {
        counting.count(id, Span.NOW, period, Counting.overdueBefore(period, DistrictTime.day(now)), null);
        Counts counts = summing.counts(id);
        return new Matters(
                counts.received(),
                counts.concluded(),
                counts.acceptanceRate().orElse(null),
                adoptionRate(period),
                counts.inTimeRate().orElse(null));
    }
}
