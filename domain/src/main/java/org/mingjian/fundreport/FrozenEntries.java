package org.mingjian.fundreport;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.budget.EconomicClass;
import org.mingjian.budget.EntryKind;
import org.mingjian.kernel.Sql;

/** The entries that a snapshot's amounts are sums of. */
@ApplicationScoped
public class FrozenEntries {
    private static final String ROWS = """
            select s.day, s.economic_code, s.economic_name, s.needs_activity, s.kind, s.amount,
              case when s.activity <> '' then s.activity else coalesce(r.purpose, e.reason) end,
              coalesce(nullif(e.document, ''), r.number, ''), e.request_id, s.payment_id
            from snapshot_entry s join budget_entry e on e.id = s.entry_id left join expense_request r on r.id = e.request_id
            where s.snapshot_id = ?
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** Of one class and of one kind, where these are given; by day; one query. */
    public List<FrozenEntry> of(long snapshotId, @Nullable String code, @Nullable EntryKind kind) {
        current.requireAny(Permission.READ_REPORTS, Permission.READ_BUDGET);
        Sql sql = Sql.of(ROWS, snapshotId);
        if (code != null) {
            sql.add("and s.economic_code = ?", code);
        }
        if (kind != null) {
            sql.add("and s.kind = ?", kind);
        }
        return sql.add("order by s.day, s.entry_id").list(entities, FrozenEntries::row);
    }

    private static FrozenEntry row(Sql.Row row) {
        return new FrozenEntry(
                requireNonNull(row.day(0)),
                new EconomicClass(row.required(1), row.required(2), row.flag(3)),
                EntryKind.valueOf(row.required(4)),
                row.money(5),
                row.required(6),
                row.required(7),
                row.object(8) == null ? null : row.number(8),
                row.object(9) == null ? null : row.number(9));
    }
}
