package org.mingjian.opinion;

import static java.util.Objects.requireNonNull;

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
 * The valid agencies in the order of the alphabet (pinyin), as lists show them: with the matters that concern them, for
 * which they stand here. One of them alone, and those that are no more, as well.
 */
@ApplicationScoped
public class AgencyRows {
    private static final String ROWS = """
            select a.id, a.name, a.kind,
              (select count(*) from opinion o where o.agency_id = a.id),
              (select count(*) from opinion o where o.agency_id = a.id and o.state = 'ACCEPTED')
            from agency a where a.valid_to is null
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** One page of them. */
    public Page<AgencyRow> page(@Nullable String text, @Nullable AgencyKind kind, Optional<Keyset> from, int size) {
        current.require(Permission.READ_AGENCIES);
        boolean backward = from.map(Keyset::backward).orElse(false);
        Sql sql = narrowed(Sql.of(ROWS), text, kind);
        from.ifPresent(place -> sql.add(
                "and (a.name, a.id) " + (backward ? "<" : ">") + " (cast(? as text) collate pinyin, ?)",
                place.key(),
                place.id()));
        String direction = backward ? " desc" : " asc";
        sql.add("order by a.name" + direction + ", a.id" + direction + " limit ?", size + 1);
        List<AgencyRow> rows = sql.list(
                entities,
                row -> new AgencyRow(
                        row.number(0),
                        row.required(1),
                        AgencyKind.valueOf(row.required(2)),
                        row.number(3),
                        row.number(4)));
        return Page.cut(rows, size, from, AgencyRow::name, AgencyRow::id);
    }

    /** One of them, valid or not, with those it belongs to. */
    public Optional<AgencyDetail> find(long id) {
        current.require(Permission.READ_AGENCIES);
        return Optional.ofNullable(entities.find(Agency.class, id)).map(this::detail);
    }

    private AgencyDetail detail(Agency agency) {
        List<Long> counts = Sql.of(
                        "select count(*), count(*) filter (where state = 'ACCEPTED') from opinion where agency_id = ?",
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

    /** Those that are no more, the last ended first, 500 at the most. */
    public List<FormerAgency> former() {
        current.require(Permission.READ_AGENCIES);
        return Sql.of("select a.id, a.name, a.kind, a.valid_to, s.id, s.name from agency a"
                        + " left join agency s on s.id = a.successor_id where a.valid_to is not null"
                        + " order by a.valid_to desc, a.id desc limit 500")
                .list(
                        entities,
                        row -> new FormerAgency(
                                row.number(0),
                                row.required(1),
                                AgencyKind.valueOf(row.required(2)),
                                requireNonNull(row.day(3)),
                                row.object(4) == null ? null : row.number(4),
                                row.text(5)));
    }

    /** How many there are, narrowed alike. */
    public long total(@Nullable String text, @Nullable AgencyKind kind) {
        current.require(Permission.READ_AGENCIES);
        return narrowed(Sql.of("select count(*) from agency a where a.valid_to is null"), text, kind)
                .number(entities);
    }

    private static Sql narrowed(Sql sql, @Nullable String text, @Nullable AgencyKind kind) {
        if (text != null) {
            sql.add("and position(lower(?) in lower(a.name)) > 0", text);
        }
        if (kind != null) {
            sql.add("and a.kind = ?", kind);
        }
        return sql;
    }
}
