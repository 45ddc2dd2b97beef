package org.mingjian.budget;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;

/** Requests to spend, to be read; a draft only by its requester. */
@ApplicationScoped
public class ExpenseRows {
    private static final String TABLES = """
            from expense_request r join budget_line l on l.id = r.line_id
              join economic_class c on c.code = l.economic_code join app_user u on u.id = r.requester_id
            where (r.state <> 'DRAFT' or r.requester_id = ?)
            """;
    private static final String ROWS = """
            select r.id, r.number, r.state, r.day, l.year, c.code, c.name, c.needs_activity, r.purpose, r.activity,
              r.payee, r.amount, u.name as requester, r.made_at
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Funds funds;

    @Inject
    private Payees payees;

    @Inject
    private Invoices invoices;

    @Inject
    private Standards standards;

    @Inject
    private Warnings warnings;

    @Inject
    private DecidingExpenses deciding;

    /** One page of them; one query, whatever the depth. */
    public Page<ExpenseRow> page(ExpenseFilter filter, Recency order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_BUDGET);
        Sql sql = Sql.of(ROWS).add(TABLES, me());
        narrow(sql, filter);
        return order.by("made_at").page(entities, sql, from, size, this::row);
    }

    /** How many there are, narrowed alike. */
    public long total(ExpenseFilter filter) {
        current.require(Permission.READ_BUDGET);
        Sql sql = Sql.of("select count(*)").add(TABLES, me());
        narrow(sql, filter);
        return sql.number(entities);
    }

    private void narrow(Sql sql, ExpenseFilter filter) {
        String text = filter.text();
        if (text != null) {
            sql.add(
                    "and position(lower(?) in lower(concat_ws(' ', r.number, r.purpose, r.activity"
                            + (payees.seen() ? ", r.payee" : "") + "))) > 0",
                    text);
        }
        if (filter.state() != null) {
            sql.add("and r.state = ?", filter.state());
        }
        if (filter.year() != null) {
            sql.add("and l.year = ?", filter.year());
        }
        if (filter.economicCode() != null) {
            sql.add("and l.economic_code = ?", filter.economicCode());
        }
        if (filter.subset() != null) {
            narrow(sql, filter.subset());
        }
    }

    private void narrow(Sql sql, ExpenseSubset subset) {
        switch (subset) {
            case MINE -> sql.add("and r.requester_id = ?", me());
            case TO_APPROVE -> toApprove(sql);
            case TO_PAY ->
                sql.add("and r.state = 'APPROVED' and r.requester_id <> ? and r.approver_id <> ?", me(), me());
        }
    }

    /** A leader's are those beyond a chief's limit, and those of chiefs. */
    private void toApprove(Sql sql) {
        sql.add("and r.state = 'SUBMITTED' and r.requester_id <> ?", me());
        sql.add("and (r.amount > (select f.chief_limit from fund f where f.year = l.year) or exists"
                + " (select 1 from app_user_role o where o.user_id = r.requester_id and o.role = 'JB_CHIEF')) = "
                + current.roles().contains(Role.JB_LEADER));
    }

    private long me() {
        return current.account().map(User::id).orElse(0L);
    }

    private ExpenseRow row(Sql.Row row) {
        return new ExpenseRow(
                row.number(0),
                row.required(1),
                ExpenseState.valueOf(row.required(2)),
                requireNonNull(row.day(3)),
                row.integer(4),
                Funds.economicClass(row, 5),
                row.required(8),
                row.required(9),
                payees.shown(row.required(10)),
                row.money(11),
                row.required(12));
    }

    /** One of them with all that belongs to it. */
    public Optional<ExpenseDetail> find(long id) {
        current.require(Permission.READ_BUDGET);
        return Optional.ofNullable(entities.find(ExpenseRequest.class, id))
                .filter(request -> request.state() != ExpenseState.DRAFT || request.requesterId() == me())
                .map(this::detail);
    }

    private ExpenseDetail detail(ExpenseRequest request) {
        BudgetLine line = funds.line(request.lineId());
        Fund fund = funds.find(line.year()).orElseThrow();
        List<ExpenseDetail.Paid> payments = payments(request.id());
        String standard = request.standardCode();
        return new ExpenseDetail(
                request,
                payees.shown(request.payee()),
                line,
                fund.chiefLimit(),
                standard == null ? null : standards.on(standard, request.day()).orElse(null),
                invoices.of(request.id()),
                steps(request.id()),
                payments,
                payees.seen() ? warnings.of(request, fund.chiefLimit()) : List.of(),
                deeds(request, fund));
    }

    private List<ExpenseDetail.Step> steps(long request) {
        return Sql.of("""
                        select s.state, s.at, u.name, s.reason from expense_step s join app_user u on u.id = s.by_id
                        where s.request_id = ? order by s.seq
                        """, request)
                .list(
                        entities,
                        row -> new ExpenseDetail.Step(
                                ExpenseState.valueOf(row.required(0)),
                                requireNonNull(row.instant(1)),
                                row.required(2),
                                row.required(3)));
    }

    private List<ExpenseDetail.Paid> payments(long request) {
        return Sql.of("""
                        select id, voucher, paid_on, amount, reason, counted from payment
                        where request_id = ? order by refunds_id is not null, id
                        """, request)
                .list(
                        entities,
                        row -> new ExpenseDetail.Paid(
                                row.number(0),
                                row.required(1),
                                requireNonNull(row.day(2)),
                                row.money(3),
                                row.required(4),
                                row.flag(5)));
    }

    private Set<ExpenseDeed> deeds(ExpenseRequest request, Fund fund) {
        Set<ExpenseDeed> deeds = EnumSet.noneOf(ExpenseDeed.class);
        boolean own = request.requesterId() == me();
        boolean asks = own && current.may(Permission.REQUEST_EXPENSES);
        boolean pays = current.may(Permission.PAY_EXPENSES) && request.mayBePaidBy(me());
        boolean open = !fund.frozen();
        switch (request.state()) {
            case DRAFT -> add(deeds, asks, ExpenseDeed.EDIT, ExpenseDeed.WITHDRAW);
            case SUBMITTED -> {
                add(deeds, asks, ExpenseDeed.WITHDRAW);
                add(deeds, open && !own && mayDecide(request.amount(), fund), ExpenseDeed.APPROVE);
            }
            case APPROVED -> {
                add(deeds, pays && open, ExpenseDeed.PAY);
                add(deeds, deciding.mayCancel(request), ExpenseDeed.CANCEL);
            }
            case PAID -> add(deeds, pays, ExpenseDeed.REFUND);
            case REJECTED, WITHDRAWN, CANCELLED -> {}
        }
        return deeds;
    }

    private boolean mayDecide(Money amount, Fund fund) {
        return current.may(Permission.APPROVE_EXPENSES) && deciding.mayDecide(amount, fund.chiefLimit());
    }

    private static void add(Set<ExpenseDeed> deeds, boolean may, ExpenseDeed... these) {
        if (may) {
            deeds.addAll(List.of(these));
        }
    }
}
