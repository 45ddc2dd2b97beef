package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyChoice;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Sql;

/**
 * The agencies as lists show them: with the matters that concern them, for which they stand here. One of them alone as
 * well.
 */
@ApplicationScoped
public class AgencyRows {
    private static final String ROWS = """
            select a.id, a.name, a.kind, m.matters, o.open, a.valid_to, s.id as successor_id, s.name as successor
            from agency a left join agency s on s.id = a.successor_id
              cross join lateral (select count(*) as matters from opinion o where o.agency_id = a.id) m
              cross join lateral (select count(*) as open from opinion o
                where o.agency_id = a.id and o.in_hand) o
            where true
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** One page of them; one query, whatever the depth. */
    public Page<AgencyRow> page(AgencyFilter filter, AgencyOrder order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_AGENCIES);
        Sql sql = Sql.of(ROWS);
        filter.narrow(sql);
        return order.order().page(entities, sql, from, size, AgencyRows::row);
    }

    /** One of them, valid or not, with those it belongs to. */
    public Optional<AgencyDetail> find(long id) {
        current.require(Permission.READ_AGENCIES);
        return Optional.ofNullable(entities.find(Agency.class, id)).map(this::detail);
    }

    private AgencyDetail detail(Agency agency) {
        List<Long> counts = Sql.of(
                        "select count(*), count(*) filter (where in_hand) from opinion where agency_id = ?",
                        agency.id())
                .list(entities, row -> List.of(row.number(0), row.number(1)))
                .get(0);
        List<AgencyChoice> predecessors = entities.createQuery(
                        "select new org.mingjian.agency.AgencyChoice(a.id, a.name) from Agency a"
                                + " where a.successorId = :id order by a.validTo, a.id",
                        AgencyChoice.class)
                .setParameter("id", agency.id())
                .getResultList();
        return new AgencyDetail(
                agency,
                named(agency.parentId()),
                named(agency.successorId()),
                predecessors,
                counts.get(0),
                counts.get(1));
    }

    private @Nullable AgencyChoice named(@Nullable Long id) {
        return id == null
                ? null
                : new AgencyChoice(id, entities.find(Agency.class, id).name());
    }

    /** How many there are, narrowed alike. */
    public long total(AgencyFilter filter) {
        current.require(Permission.READ_AGENCIES);
        Sql sql = Sql.of("select count(*) from agency a where true");
        filter.narrow(sql);
        return sql.number(entities);
    }

    private static AgencyRow row(Sql.Row row) {
        return new AgencyRow(
                row.number(0),
                row.required(1),
                AgencyKind.valueOf(row.required(2)),
                row.number(3),
                row.number(4),
                row.day(5),
                row.object(6) == null ? null : new AgencyChoice(row.number(6), row.required(7)));
    }
}
