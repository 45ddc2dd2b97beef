package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.HalfYear;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Sql;

/** All snapshots. */
@ApplicationScoped
public class Snapshots {
    @Inject
    private EntityManager entities;

    public Snapshot get(long id) {
        Snapshot snapshot = entities.find(Snapshot.class, id);
        if (snapshot == null) {
            throw new IllegalArgumentException("no snapshot " + id);
        }
        return snapshot;
    }

    /** What a run froze. */
    public Optional<Snapshot> ofRun(String runKey) {
        return entities.createQuery("select s from Snapshot s where s.runKey = :key", Snapshot.class)
                .setParameter("key", runKey)
                .getResultStream()
                .findFirst();
    }

    /** The snapshot of the newest filed report of a period and source, before the given one where that is given. */
    Optional<Snapshot> last(HalfYear period, @Nullable Long sourceId, @Nullable Instant before) {
        return entities.createQuery(
                        "select s from Report r, Snapshot s where s.id = r.snapshotId and s.period = :period"
                                + " and (s.sourceId = :source or (s.sourceId is null and :all = true))"
                                + " and s.frozenAt < :before order by s.frozenAt desc",
                        Snapshot.class)
                .setParameter("period", period.toString())
                .setParameter("source", sourceId == null ? -1L : sourceId)
                .setParameter("all", sourceId == null)
                .setParameter("before", before == null ? Instant.parse("9999-01-01T00:00:00Z") : before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many steps inside a period were entered after its last report was frozen (补录); 0 for the first report. */
    int enteredSinceLast(HalfYear period, @Nullable Long sourceId) {
        Optional<Snapshot> last = last(period, sourceId, null);
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
