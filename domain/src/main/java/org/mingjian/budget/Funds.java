package org.mingjian.budget;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** The funds and their lines, to be read. */
@ApplicationScoped
public class Funds {
    private static final int MONTHS = 12;
    private static final String LINES = """
            select l.id, l.year, c.code, c.name, c.needs_activity, l.initial, l.carried_in, l.adjusted, l.spent, l.committed
            from budget_line l join economic_class c on c.code = l.economic_code where
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** A change of a line's budget, with the document that allowed it. */
    public record Adjustment(
            long id,
            EconomicClass economicClass,
            Money amount,
            LocalDate day,
            String document,
            String reason,
            String by) {}

    /** All funds, the newest first. */
    public List<Fund> all() {
        current.require(Permission.READ_BUDGET);
        return entities.createQuery("select f from Fund f order by f.year desc", Fund.class)
                .getResultList();
    }

    /** The fund of a year. */
    public Optional<Fund> find(int year) {
        current.require(Permission.READ_BUDGET);
        return Optional.ofNullable(entities.find(Fund.class, year));
    }

    /** A year's lines by code; one query. */
    public List<BudgetLine> lines(int year) {
        current.require(Permission.READ_BUDGET);
        return Sql.of(LINES).add("l.year = ? order by c.code", year).list(entities, Funds::line);
    }

    /** The lines of all years that are open, the newest year first. */
    public List<BudgetLine> openLines() {
        current.require(Permission.READ_BUDGET);
        return Sql.of(LINES)
                .add("l.year in (select f.year from fund f where f.frozen_at is null) order by l.year desc, c.code")
                .list(entities, Funds::line);
    }

    /** What was spent from each line, by its economic code, in each of the twelve months of a year. */
    public Map<String, List<Money>> months(int year) {
        current.require(Permission.READ_BUDGET);
        Map<String, List<Money>> months = new TreeMap<>();
        Sql.of(
                        "select l.economic_code, cast(extract(month from e.day) as integer), sum(e.amount)"
                                + " from budget_entry e join budget_line l on l.id = e.line_id"
                                + " where l.year = ? and e.kind = ? group by 1, 2",
                        year,
                        EntryKind.EXPENDITURE)
                .list(
                        entities,
                        row -> months.computeIfAbsent(
                                        row.required(0),
                                        code -> new ArrayList<>(Collections.nCopies(MONTHS, Money.ZERO)))
                                .set(row.integer(1) - 1, row.money(2)));
        return months;
    }

    /** A year's adjustments, the newest first. */
    public List<Adjustment> adjustments(int year) {
        current.require(Permission.READ_BUDGET);
        return Sql.of("""
                        select e.id, c.code, c.name, c.needs_activity, e.amount, e.day, e.document, e.reason,
                          coalesce(u.name, '')
                        from budget_entry e join budget_line l on l.id = e.line_id
                          join economic_class c on c.code = l.economic_code left join app_user u on u.id = e.by_id
                        where l.year = ? and e.kind = ? order by e.id desc
                        """, year, EntryKind.ADJUSTMENT).list(entities, Funds::adjustment);
    }

    /** A line, kept for this transaction: nobody else spends of it meanwhile. */
    BudgetLine held(long line) {
        Sql.lock(entities, "budget_line", line);
        return line(line);
    }

    BudgetLine line(long line) {
        return Sql.of(LINES).add("l.id = ?", line).list(entities, Funds::line).stream()
                .findFirst()
                .orElseThrow(() -> new Rejection(BudgetRule.CODE_NOT_ALLOWED));
    }

    /**
     * A year's fund that still takes entries, and goes on to until the transaction ends: whoever wants to freeze it
     * waits, and whoever was first is told.
     *
     * @throws Rejection if it is frozen
     */
    Fund open(int year) {
        Fund fund = held(year, LockModeType.PESSIMISTIC_READ);
        fund.demandOpen();
        return fund;
    }

    /** A year's fund, with such a lock. */
    Fund held(int year, LockModeType lock) {
        Fund fund = entities.find(Fund.class, year, lock);
        if (fund == null) {
            throw new Rejection(BudgetRule.FUND_MISSING, year);
        }
        return fund;
    }

    private static BudgetLine line(Sql.Row row) {
        return new BudgetLine(
                row.number(0),
                row.integer(1),
                economicClass(row, 2),
                row.money(5),
                row.money(6),
                row.money(7),
                row.money(8),
                row.money(9));
    }

    private static Adjustment adjustment(Sql.Row row) {
        return new Adjustment(
                row.number(0),
                economicClass(row, 1),
                row.money(4),
                requireNonNull(row.day(5)),
                row.required(6),
                row.required(7),
                row.required(8));
    }

    static EconomicClass economicClass(Sql.Row row, int column) {
        return new EconomicClass(row.required(column), row.required(column + 1), row.flag(column + 2));
    }
}
