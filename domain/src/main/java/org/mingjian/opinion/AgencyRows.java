package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Sql;

/**
 * The valid agencies in the order of the alphabet (pinyin), as lists show them: with the matters that concern them, for
 * which they stand here.
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
