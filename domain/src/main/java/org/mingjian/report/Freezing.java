package org.mingjian.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;

/**
 * Freezes a half-year's figures: one transaction that sees one state of the database (REPEATABLE READ), counts every
 * matter, adds up, and writes both down for good.
 *
 * @article 15
 */
@ApplicationScoped
public class Freezing {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Counting counting;

    @Inject
    private Summing summing;

    @Inject
    private Headcounts headcounts;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Wordings wordings;

    @Inject
    private OpinionSources sources;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Freezes the figures of a run; a run that has frozen already gets the snapshot it made.
     *
     * @throws Rejection if the source is unknown, or the half-year has not begun
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Snapshot freeze(SummaryRequest request) {
        current.require(Permission.RUN_REPORTS);
        Sql.of("set transaction isolation level repeatable read").execute(entities);
        Optional<Snapshot> made = snapshots.ofRun(request.runKey());
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        if (request.period().from().isAfter(DistrictTime.day(now))) {
            throw new Rejection(ReportRule.PERIOD_NOT_BEGUN, request.period().label());
        }
        Long sourceId = sourceId(request.source());
        long id = Sql.of("select nextval('snapshot_seq')").number(entities);
        Snapshot snapshot = new Snapshot(
                id,
                request.runKey(),
                sourceId,
                figures(id, request, sourceId, now),
                wordings.find(request.period(), sourceId));
        entities.persist(snapshot);
        happened.fire(new SnapshotFrozen(snapshot));
        return snapshot;
    }

    private @Nullable Long sourceId(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return sources.find(name)
                .map(OpinionSource::id)
                .orElseThrow(() -> new Rejection(ReportRule.SOURCE_UNKNOWN, name));
    }

    private Figures figures(long id, SummaryRequest request, @Nullable Long sourceId, Instant now) {
        HalfYear period = request.period();
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
}
