package org.mingjian.budget;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Order;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/** The sheets of the years' reconciliations, line by line, to be read. */
@ApplicationScoped
public class ReconciliationRows {
    private static final String LINES = """
            from (
              select coalesce(l.payment_id * 2, l.row_id * 2 + 1) as id, s.year, l.paid_on, l.voucher, l.bureaus_voucher,
                l.payee, l.summary, l.ours, l.bureaus,
                case when l.ours is not null and l.bureaus is not null then 'MATCHED'
                  when e.id is not null then 'EXPLAINED' else 'ALONE' end as state,
                l.by_hand, e.cause, coalesce(e.reason, '') as reason
              from bureau_statement s cross join lateral (
                select p.id as payment_id, b.id as row_id, coalesce(p.paid_on, b.paid_on) as paid_on,
                  coalesce(p.voucher, '') as voucher, coalesce(b.voucher, '') as bureaus_voucher,
                  coalesce(p.payee, b.payee) as payee, coalesce(p.purpose, b.summary) as summary,
                  p.amount as ours, b.amount as bureaus, coalesce(b.by_hand, false) as by_hand
                from (select p.id, p.paid_on, p.voucher, p.amount, r.payee, r.purpose
                    from payment p join expense_request r on r.id = p.request_id
                    where p.counted and p.paid_on between make_date(s.year, 1, 1) and make_date(s.year, 12, 31)) p
                  full join (select r.*, m.payment_id, m.by_hand
                    from bureau_row r left join payment_match m on m.row_id = r.id where r.statement_id = s.id) b
                  on b.payment_id = p.id) l
                left join difference_explanation e on e.statement_id = s.id
                  and (e.payment_id = l.payment_id or e.row_id = l.row_id)
              where s.replaced_at is null and s.document_sha256 is not null) x where true
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Payees payees;

    /** How lines are put in order: by their day. */
    public static Order by(Recency order) {
        return new Order("paid_on", SortKey.DAY, order == Recency.NEWEST);
    }

    /** One page of them; one query, whatever the depth. */
    public Page<ReconciliationRow> page(
            @Nullable Integer year,
            @Nullable ReconciliationState state,
            Recency order,
            Optional<Keyset> from,
            int size) {
        current.require(Permission.READ_BUDGET);
        Sql sql = Sql.of("select x.* " + LINES);
        narrow(sql, year, state);
        return by(order).page(entities, sql, from, size, this::row);
    }

    /** How many there are, narrowed alike. */
    public long total(@Nullable Integer year, @Nullable ReconciliationState state) {
        current.require(Permission.READ_BUDGET);
        Sql sql = Sql.of("select count(*) " + LINES);
        narrow(sql, year, state);
        return sql.number(entities);
    }

    /** One line. */
    public Optional<ReconciliationRow> find(long id) {
        current.require(Permission.READ_BUDGET);
        return Sql.of("select x.* " + LINES).add("and x.id = ?", id).list(entities, this::row).stream()
                .findFirst();
    }

    private static void narrow(Sql sql, @Nullable Integer year, @Nullable ReconciliationState state) {
        if (year != null) {
            sql.add("and x.year = ?", year);
        }
        if (state != null) {
            sql.add("and x.state = ?", state);
        }
    }

    private ReconciliationRow row(Sql.Row row) {
        String cause = row.text(11);
        String payee = row.required(5);
        return new ReconciliationRow(
                row.number(0),
                row.integer(1),
                requireNonNull(row.day(2)),
                row.required(3),
                row.required(4),
                payee.isEmpty() ? "" : payees.shown(payee),
                row.required(6),
                money(row, 7),
                money(row, 8),
                ReconciliationState.valueOf(row.required(9)),
                row.flag(10),
                cause == null
                        ? ""
                        : Texts.of(
                                "Reconciliation.reason", Texts.of(DifferenceCause.valueOf(cause)), row.required(12)));
    }

    private static @Nullable Money money(Sql.Row row, int column) {
        return row.object(column) == null ? null : row.money(column);
    }
}
