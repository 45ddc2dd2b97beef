package org.mingjian.budget;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Order;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Sql;

/** The ledger of payments (支出明细账), to be read. */
@ApplicationScoped
public class PaymentRows {
    private static final String TABLES = """
            from payment p join expense_request r on r.id = p.request_id join budget_line l on l.id = r.line_id
              join economic_class c on c.code = l.economic_code
            """;
    private static final String ROWS = """
            select p.id, p.paid_on, p.voucher, r.purpose, c.code, c.name, c.needs_activity, r.activity, r.payee, p.amount,
              r.id as request_id, r.number,
              (select count(*) from expense_invoice i where i.request_id = r.id) as invoices, p.counted
            """;
    private static final String VOUCHER = """
            , p.method, a.name, b.name, d.name, o.voucher, p.reason
            """;
    private static final String PEOPLE = """
            join app_user a on a.id = r.requester_id join app_user b on b.id = r.approver_id
              join app_user d on d.id = p.by_id left join payment o on o.id = p.refunds_id
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Payees payees;

    @Inject
    private Invoices invoices;

    /** How payments are put in order: by their day. */
    public static Order by(Recency order) {
        return new Order("paid_on", SortKey.DAY, order == Recency.NEWEST);
    }

    /** One page of them; one query, whatever the depth. */
    public Page<PaymentRow> page(PaymentFilter filter, Recency order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_BUDGET);
        Sql sql = Sql.of(ROWS + TABLES + "where true");
        narrow(sql, filter);
        return by(order).page(entities, sql, from, size, this::row);
    }

    /** How many there are, narrowed alike. */
    public long total(PaymentFilter filter) {
        current.require(Permission.READ_BUDGET);
        Sql sql = Sql.of("select count(*) " + TABLES + "where true");
        narrow(sql, filter);
        return sql.number(entities);
    }

    /** All of some days in their order, payees masked whoever asks: for what is printed. */
    public List<PaymentRow> masked(LocalDate from, LocalDate to) {
        current.require(Permission.READ_BUDGET);
        return Sql.of(ROWS + TABLES)
                .add("where p.paid_on between ? and ? order by p.paid_on, p.id", from, to)
                .list(entities, row -> row(row, Payees.masked(row.required(8))));
    }

    /** One of them, with all that its voucher shows. */
    public Optional<Voucher> find(long id) {
        current.require(Permission.READ_BUDGET);
        return Sql.of(ROWS + VOUCHER + TABLES + PEOPLE + "where p.id = ?", id).list(entities, this::voucher).stream()
                .findFirst();
    }

    private void narrow(Sql sql, PaymentFilter filter) {
        String text = filter.text();
        if (text != null) {
            sql.add(
                    "and position(lower(?) in lower(concat_ws(' ', p.voucher, r.number, r.purpose, r.activity"
                            + (payees.seen() ? ", r.payee" : "") + "))) > 0",
                    text);
        }
        Integer year = filter.year();
        if (year != null) {
            sql.add(
                    "and p.paid_on between ? and ?",
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year + 1, 1, 1).minusDays(1));
        }
        if (filter.economicCode() != null) {
            sql.add("and l.economic_code = ?", filter.economicCode());
        }
        if (filter.from() != null) {
            sql.add("and p.paid_on >= ?", filter.from());
        }
        if (filter.to() != null) {
            sql.add("and p.paid_on <= ?", filter.to());
        }
    }

    private PaymentRow row(Sql.Row row) {
        return row(row, payees.shown(row.required(8)));
    }

    private static PaymentRow row(Sql.Row row, String payee) {
        return new PaymentRow(
                row.number(0),
                requireNonNull(row.day(1)),
                row.required(2),
                row.required(3),
                Funds.economicClass(row, 4),
                row.required(7),
                payee,
                row.money(9),
                row.number(10),
                row.required(11),
                row.integer(12),
                row.flag(13));
    }

    private Voucher voucher(Sql.Row row) {
        PaymentRow payment = row(row);
        return new Voucher(
                payment,
                PaymentMethod.valueOf(row.required(14)),
                row.required(15),
                row.required(16),
                row.required(17),
                row.text(18),
                row.required(19),
                invoices.of(payment.requestId()));
    }
}
