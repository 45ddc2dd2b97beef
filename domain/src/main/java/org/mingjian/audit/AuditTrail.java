package org.mingjian.audit;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;

/** The trail, to be read. */
@ApplicationScoped
public class AuditTrail {
    private static final String ROWS =
            "select e.id, e.at, e.actor, e.address, e.action, e.subject, e.before, e.after from audit_entry e where true";

    @Inject
    private EntityManager entities;

    /** One page of the trail; one query, whatever the depth. Who may read it is the caller's matter. */
    public Page<AuditRow> page(AuditFilter filter, Recency order, Optional<Keyset> from, int size) {
        Sql sql = Sql.of(ROWS);
        filter.narrow(sql);
        return order.by("at")
                .page(
                        entities,
                        sql,
                        from,
                        size,
                        row -> new AuditRow(
                                row.number(0),
                                requireNonNull(row.instant(1)),
                                row.required(2),
                                row.text(3),
                                row.required(4),
                                row.required(5),
                                row.required(6),
                                row.required(7)));
    }

    /** How many entries a day has about subjects of a kind. */
    public record DayCount(LocalDate day, String kind, long entries) {}

    /** Entries by day and kind of subject, from a day on, days in their order. Who may know is the caller's matter. */
    public List<DayCount> counts(LocalDate from) {
        return Sql.of(
                        "select cast(e.at at time zone ? as date), split_part(e.subject, ':', 1), count(*)"
                                + " from audit_entry e where e.at >= ? group by 1, 2 order by 1, 2",
                        DistrictTime.ZONE.getId(),
                        DistrictTime.startOf(from))
                .list(entities, row -> new DayCount(requireNonNull(row.day(0)), row.required(1), row.number(2)));
    }

    /** The actions that the trail knows, read off the index: as quick for a million entries as for ten. */
    public List<String> actions() {
        return Sql.of("""
                        with recursive known(action) as (
                          (select action from audit_entry order by action limit 1)
                          union all
                          select (select e.action from audit_entry e where e.action > k.action order by e.action limit 1)
                          from known k where k.action is not null)
                        select action from known where action is not null
                        """).list(entities, row -> row.required(0));
    }

    /** The newest entries about one subject ({@code kind:identifier}), oldest first, 200 at the most. */
    public List<AuditEntry> about(String subject) {
        List<AuditEntry> newest = entities.createQuery(
                        "select e from AuditEntry e where e.subject = :subject order by e.id desc", AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(200)
                .getResultList();
        return newest.stream().sorted(Comparator.comparing(AuditEntry::id)).toList();
    }
}
