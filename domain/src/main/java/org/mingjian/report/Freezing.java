package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.fundreport.FundCounting;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;

/**
 * Freezes a period's figures: one transaction that sees one state of the database (REPEATABLE READ), counts every
 * matter, or every entry of the fund, adds up, and writes both down for good.
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
    private MatterFigures matters;

    @Inject
    private FundCounting funds;

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
     * @throws Rejection if the source is unknown, or the period has not begun, or the year has no fund
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Snapshot freeze(ReportRequest request) {
        current.require(request.kind().running());
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
                wordings.find(request.period(), sourceId).map(Wording::passages).orElse(Passages.NONE));
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

    private Frozen figures(long id, ReportRequest request, @Nullable Long sourceId, Instant now) {
        ReportPeriod period = request.period();
        if (period instanceof HalfYear half) {
            return Frozen.of(matters.of(id, half, request, sourceId, now));
        }
        if (period instanceof FundPeriod year) {
            return Frozen.of(funds.count(id, year, now, request.askedBy(), matters.within(id, period, now)));
        }
        throw new IllegalArgumentException("no report on " + period);
    }
}
