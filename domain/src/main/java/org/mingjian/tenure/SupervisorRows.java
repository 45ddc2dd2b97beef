package org.mingjian.tenure;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Sql;

/** Supervisors, for those who may read them. */
@ApplicationScoped
public class SupervisorRows {
    private static final String ROWS = """
            select s.id, s.name, s.source, s.serves_from, s.serves_to, s.user_id, u.login,
              o.submitted
            from supervisor s left join app_user u on u.id = s.user_id
              cross join lateral (select count(*) as submitted from opinion o where o.supervisor_id = s.id) o
            where true
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /** One page of them; one query, whatever the depth. */
    public Page<SupervisorRow> page(SupervisorFilter filter, SupervisorOrder order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_SUPERVISORS);
        Sql sql = Sql.of(ROWS);
        filter.narrow(sql, DistrictTime.today(clock));
        return order.order().page(entities, sql, from, size, this::row);
    }

    /** How many there are, narrowed alike. */
    public long total(SupervisorFilter filter) {
        current.require(Permission.READ_SUPERVISORS);
        Sql sql = Sql.of("select count(*) from supervisor s where true");
        filter.narrow(sql, DistrictTime.today(clock));
        return sql.number(entities);
    }

    /** One of them. */
    public Optional<SupervisorRow> find(long id) {
        current.require(Permission.READ_SUPERVISORS);
        return Sql.of(ROWS).add("and s.id = ?", id).list(entities, this::row).stream()
                .findFirst();
    }

    private SupervisorRow row(Sql.Row row) {
        LocalDate first = requireNonNull(row.day(3));
        LocalDate last = requireNonNull(row.day(4));
        return new SupervisorRow(
                row.number(0),
                row.required(1),
                Source.valueOf(row.required(2)),
                first,
                last,
                TermState.on(DistrictTime.today(clock), first, last),
                row.object(5) == null ? null : row.number(5),
                row.text(6),
                row.number(7));
    }
}
