package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/**
 * Freezes a year, after which nothing of it changes, and carries what is left into the next one.
 *
 * @article 16
 */
@ApplicationScoped
public class ClosingYears {
    @Inject
    private EntityManager entities;

    @Inject
    private Funds funds;

    @Inject
    private KeepingFunds keeping;

    @Inject
    private BudgetEntries entries;

    @Inject
    private Hands hands;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** What becomes of each line of a year. */
    public List<YearEnd> plan(int year) {
        current.require(Permission.READ_BUDGET);
        return funds.lines(year).stream().map(YearEnd::of).toList();
    }

    /**
     * Freezes a year.
     *
     * @throws Rejection if it is too early, or something is approved and not paid
     */
    @Transactional
    public void freeze(int year) {
        current.require(Permission.KEEP_BUDGET);
        Fund fund = funds.held(year, LockModeType.PESSIMISTIC_WRITE);
        long open = Sql.of("""
                        select count(*) from expense_request r join budget_line l on l.id = r.line_id
                        where l.year = ? and r.state = ?
                        """, year, ExpenseState.APPROVED).number(entities);
        if (open > 0) {
            throw new Rejection(BudgetRule.COMMITMENTS_OPEN, open);
        }
        Map<String, Object> before = fund.told();
        fund.freeze(DistrictTime.today(clock), clock.instant());
        happened.fire(new YearFrozen(year, before, fund.told()));
    }

    /**
     * Carries what is left of a frozen year, and was not carried into it already, into the next one.
     *
     * @throws Rejection if it is not frozen, was carried over before, or the next year has no fund
     */
    @Transactional
    public void carryOver(int year) {
        current.require(Permission.KEEP_BUDGET);
        Fund fund = funds.held(year, LockModeType.PESSIMISTIC_WRITE);
        Map<String, Object> before = fund.told();
        fund.carryOver(clock.instant());
        int next = year + 1;
        funds.held(next, LockModeType.PESSIMISTIC_WRITE).demandOpen();
        Map<String, BudgetLine> lines = funds.lines(next).stream()
                .collect(Collectors.toMap(line -> line.economicClass().code(), line -> line));
        plan(year).stream().filter(end -> end.carried().isPositive()).forEach(end -> carry(end, next, lines));
        happened.fire(new YearCarriedOver(year, before, fund.told()));
    }

    private void carry(YearEnd end, int next, Map<String, BudgetLine> lines) {
        String code = end.line().economicClass().code();
        BudgetLine there = lines.get(code);
        if (there != null && there.carriedIn().isPositive()) {
            throw new Rejection(BudgetRule.CARRIED_ALREADY);
        }
        long line = there == null ? keeping.insert(next, code) : there.id();
        entries.add(
                line,
                EntryKind.CARRIED_IN,
                end.carried(),
                LocalDate.of(next, 1, 1),
                "",
                Texts.of("Budget.carriedFrom", end.line().year()),
                hands.anybodys());
    }
}
