package org.mingjian.budget;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;

/** What we and the finance bureau say was paid of a year, to be read. */
@ApplicationScoped
public class Reconciliations {
    private static final String STATEMENTS = """
            select s.id, s.year, s.document_sha256, s.file_name, s.only_of, s.total, s.row_count, s.left_out,
              coalesce(u.name, ''), s.at, s.replaced_at
            from bureau_statement s left join app_user u on u.id = s.by_id
            """;
    private static final String PAID = """
            from payment p join expense_request r on r.id = p.request_id
            where p.counted and p.paid_on between ? and ?
            """;
    private static final String ALONE = "and not exists (select 1 from payment_match m where m.payment_id = p.id)";
    private static final String ROWS = """
            from bureau_row b where b.statement_id = ?
              and not exists (select 1 from payment_match m where m.row_id = b.id)
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Payees payees;

    /** A year's, by what the bureau said last; empty where it has said nothing yet. At most three queries. */
    public Optional<Reconciliation> of(int year) {
        current.require(Permission.READ_BUDGET);
        return statement(year).map(this::of);
    }

    private Reconciliation of(BureauStatement statement) {
        List<ClassTotal> classes = classes(statement);
        return new Reconciliation(
                statement,
                Money.sum(classes.stream().map(ClassTotal::ours).toList()),
                statement.typed() ? List.of() : unmatched(statement),
                classes,
                statement.typed() ? whole(statement) : null);
    }

    /** All that the bureau has said of a year, the newest first. */
    public List<BureauStatement> statements(int year) {
        current.require(Permission.READ_BUDGET);
        return Sql.of(STATEMENTS + "where s.year = ? order by s.id desc", year)
                .list(entities, Reconciliations::statement);
    }

    /** One that the bureau has said, whether it still counts or not; for those who may see all that is in its file. */
    public Optional<BureauStatement> find(long id) {
        current.require(Permission.KEEP_BUDGET);
        return Sql.of(STATEMENTS + "where s.id = ?", id).list(entities, Reconciliations::statement).stream()
                .findFirst();
    }

    /** The one that counts. */
    Optional<BureauStatement> statement(int year) {
        return Sql.of(STATEMENTS + "where s.year = ? and s.replaced_at is null", year)
                .list(entities, Reconciliations::statement)
                .stream()
                .findFirst();
    }

    List<Matching.Side> payments(int year) {
        return Sql.of("select p.id, p.paid_on, p.voucher, r.payee, p.amount " + PAID + ALONE, first(year), last(year))
                .list(entities, Reconciliations::side);
    }

    List<Matching.Side> rows(BureauStatement statement) {
        return Sql.of("select b.id, b.paid_on, b.voucher, b.payee, b.amount " + ROWS, statement.id())
                .list(entities, Reconciliations::side);
    }

    static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate last(int year) {
        return LocalDate.of(year + 1, 1, 1).minusDays(1);
    }

    private List<ClassTotal> classes(BureauStatement statement) {
        return Sql.of("""
                        select t.code, coalesce(c.name, ''), sum(t.ours), sum(t.bureaus) from (
                          select l.economic_code as code, p.amount as ours, 0.00 as bureaus
                            from payment p join expense_request r on r.id = p.request_id
                              join budget_line l on l.id = r.line_id
                            where p.counted and p.paid_on between ? and ?
                          union all
                          select b.economic_code, 0.00, b.amount from bureau_row b where b.statement_id = ?) t
                        left join economic_class c on c.code = t.code group by 1, 2 order by t.code = '', t.code
                        """, first(statement.year()), last(statement.year()), statement.id())
                .list(entities, row -> new ClassTotal(row.required(0), row.required(1), row.money(2), row.money(3)));
    }

    private List<Unmatched> unmatched(BureauStatement statement) {
        return Sql.of("""
                        select x.ours, x.id, x.paid_on, x.voucher, x.payee, x.summary, x.amount,
                          e.cause, e.reason, e.amount as explained, coalesce(u.name, ''), e.at from (
                        """)
                .add("select true as ours, p.id, p.paid_on, p.voucher, r.payee, r.purpose as summary, p.amount")
                .add(PAID + ALONE, first(statement.year()), last(statement.year()))
                .add("union all select false, b.id, b.paid_on, b.voucher, b.payee, b.summary, b.amount")
                .add(ROWS, statement.id())
                .add("""
                        ) x left join difference_explanation e on e.statement_id = ?
                          and (x.ours and e.payment_id = x.id or not x.ours and e.row_id = x.id)
                        left join app_user u on u.id = e.by_id
                        order by e.id is not null, x.paid_on, abs(x.amount), x.ours desc, x.id
                        """, statement.id())
                .list(entities, this::unmatched);
    }

    private @Nullable Explanation whole(BureauStatement statement) {
        return Sql.of("""
                        select e.cause, e.reason, e.amount, coalesce(u.name, ''), e.at
                        from difference_explanation e left join app_user u on u.id = e.by_id
                        where e.statement_id = ? and e.payment_id is null and e.row_id is null
                        """, statement.id()).list(entities, row -> explanation(row, 0)).stream()
                .findFirst()
                .orElse(null);
    }

    private static BureauStatement statement(Sql.Row row) {
        String document = row.text(2);
        return new BureauStatement(
                row.number(0),
                row.integer(1),
                document == null ? null : new Sha256(document),
                row.required(3),
                row.required(4),
                row.money(5),
                row.integer(6),
                row.integer(7),
                row.required(8),
                requireNonNull(row.instant(9)),
                row.instant(10));
    }

    private static Matching.Side side(Sql.Row row) {
        return new Matching.Side(
                row.number(0), requireNonNull(row.day(1)), row.required(2), row.required(3), row.money(4));
    }

    private Unmatched unmatched(Sql.Row row) {
        return new Unmatched(
                row.flag(0),
                row.number(1),
                requireNonNull(row.day(2)),
                row.required(3),
                row.required(4).isEmpty() ? "" : payees.shown(row.required(4)),
                row.required(5),
                row.money(6),
                row.text(7) == null ? null : explanation(row, 7));
    }

    private static Explanation explanation(Sql.Row row, int column) {
        return new Explanation(
                DifferenceCause.valueOf(row.required(column)),
                row.required(column + 1),
                row.money(column + 2),
                row.required(column + 3),
                requireNonNull(row.instant(column + 4)));
    }
}
