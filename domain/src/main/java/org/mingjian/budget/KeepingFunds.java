package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** Opens a year's fund, enters its lines, adjusts them. */
@ApplicationScoped
public class KeepingFunds {
    @Inject
    private EntityManager entities;

    @Inject
    private Funds funds;

    @Inject
    private EconomicClasses classes;

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

    /**
     * Opens the fund of a year.
     *
     * @throws Rejection if there is one, or a rule says no
     */
    @Transactional
    public void open(FundFacts facts) {
        current.require(Permission.KEEP_BUDGET);
        facts.check();
        if (entities.find(Fund.class, facts.year()) != null) {
            throw new Rejection(BudgetRule.FUND_EXISTS, facts.year());
        }
        Fund fund = new Fund(facts);
        entities.persist(fund);
        entities.flush();
        happened.fire(new FundOpened(fund));
    }

    /**
     * Allows an economic class, with what is planned for it and what was left of it when the fund began to be kept
     * here.
     *
     * @return the line
     * @throws Rejection if the fund never pays for that class, or has the line already
     */
    @Transactional
    public long enterLine(int year, String economicCode, Money initial, Money carriedIn) {
        current.require(Permission.KEEP_BUDGET);
        funds.held(year, LockModeType.PESSIMISTIC_WRITE).demandOpen();
        if (initial.isNegative() || carriedIn.isNegative()) {
            throw new Rejection(BudgetRule.AMOUNT_NOT_POSITIVE);
        }
        if (classes.allowed().stream().noneMatch(one -> one.code().equals(economicCode))) {
            throw new Rejection(BudgetRule.CODE_NOT_ALLOWED);
        }
        if (funds.lines(year).stream()
                .anyMatch(line -> line.economicClass().code().equals(economicCode))) {
            throw new Rejection(BudgetRule.LINE_EXISTS);
        }
        long line = insert(year, economicCode);
        LocalDate first = LocalDate.of(year, 1, 1);
        entries.add(line, EntryKind.INITIAL, initial, first, "", "", hands.anybodys());
        if (carriedIn.isPositive()) {
            entries.add(line, EntryKind.CARRIED_IN, carriedIn, first, "", "", hands.anybodys());
        }
        happened.fire(new LineEntered(line, year, economicCode, initial, carriedIn));
        return line;
    }

    /** A line with nothing in it. */
    long insert(int year, String economicCode) {
        long line = Sql.of("select nextval('budget_line_seq')").number(entities);
        Sql.of("insert into budget_line (id, year, economic_code) values (?, ?, ?)", line, year, economicCode)
                .execute(entities);
        return line;
    }

    /**
     * Gives a line more, or takes from it, as a document says.
     *
     * @param day of the document
     * @throws Rejection if more would be taken than is available, or a rule says no
     */
    @Transactional
    public void adjust(long line, Money amount, String document, LocalDate day, String reason) {
        current.require(Permission.KEEP_BUDGET);
        BudgetLine before = funds.held(line);
        Fund fund = funds.open(before.year());
        if (amount.isZero()) {
            throw new Rejection(BudgetRule.AMOUNT_ZERO);
        }
        FundFacts.demandDocument(document);
        fund.demandWithin(day);
        if (day.isAfter(DistrictTime.today(clock))) {
            throw new Rejection(BudgetRule.DAY_IN_FUTURE);
        }
        if (amount.negated().isMoreThan(before.available())) {
            throw new Rejection(
                    BudgetRule.OVER_AVAILABLE,
                    before.available().grouped(),
                    amount.negated().grouped());
        }
        entries.add(
                line, EntryKind.ADJUSTMENT, amount, day, document, ExpenseForm.text(reason, false), hands.anybodys());
        happened.fire(new LineAdjusted(before, amount, document));
    }
}
