package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Sql;

/** All snapshots. */
@ApplicationScoped
public class Snapshots {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    public Snapshot get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no snapshot " + id));
    }

    /** A snapshot, for those who may read reports. */
    public Optional<Snapshot> find(long id) {
        ReportKind.demandReader(current);
        return Optional.ofNullable(entities.find(Snapshot.class, id)).filter(this::readable);
    }

    /** What a run froze. */
    public Optional<Snapshot> ofRun(String runKey) {
        ReportKind.demandReader(current);
        return entities.createQuery("select s from Snapshot s where s.runKey = :key", Snapshot.class)
                .setParameter("key", runKey)
                .getResultStream()
                .findFirst()
                .filter(this::readable);
    }

    private boolean readable(Snapshot snapshot) {
        return ReportKind.of(snapshot.period()).readableBy(current);
    }

    /** The snapshot of the newest filed report of a period and source. */
    private Optional<Snapshot> last(ReportPeriod period, @Nullable Long sourceId) {
        return entities.createQuery(
                        "select s from Report r, Snapshot s where s.id = r.snapshotId and s.period = :period"
                                + " and (s.sourceId = :source or (s.sourceId is null and :all = true))"
                                + " order by s.frozenAt desc",
                        Snapshot.class)
                .setParameter("period", period.toString())
                .setParameter("source", sourceId == null ? -1L : sourceId)
                .setParameter("all", sourceId == null)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many steps inside a period were entered after its last report was frozen (补录); 0 for the first report. */
    int enteredSinceLast(ReportPeriod period, @Nullable Long sourceId) {
        Optional<Snapshot> last = last(period, sourceId);
        if (last.isEmpty()) {
            return 0;
        }
        Sql sql = Sql.of(
                "select count(*) from opinion_step s join opinion o on o.id = s.opinion_id where s.day between ? and ?"
                        + " and s.recorded_at > ?",
                period.from(),
                period.to(),
                last.get().frozenAt());
        if (sourceId != null) {
            sql.add("and o.source_id = ?", sourceId);
        }
        return Math.toIntExact(sql.number(entities));
    }
}
