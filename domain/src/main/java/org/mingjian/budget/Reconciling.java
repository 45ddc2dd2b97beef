package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Takes what the finance bureau says it paid of a year, and finds our payments in it. A newer file takes the place of
 * the older; what was matched or explained with that one has to be looked at anew.
 *
 * @article 16
 */
@ApplicationScoped
public class Reconciling {
    /** More rows the fund's year does not have. */
    public static final int MOST_ROWS = 20_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PROJECT = 50;

    @Inject
    private EntityManager entities;

    @Inject
    private Funds funds;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private EconomicClasses classes;

    @Inject
    private Hands hands;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Brings the bureau's spreadsheet in, all of it or nothing. The file that counts already changes nothing.
     *
     * @param project rows are taken only whose project has this in its name; blank for all
     * @throws Rejection if a column is missing, a row cannot be read, or there is none
     */
    @Transactional
    public void bring(int year, BureauFile file, String project) {
        current.require(Permission.KEEP_BUDGET);
        String only = project.strip();
        if (only.length() > LONGEST_PROJECT) {
            throw new Rejection(BudgetRule.TEXT_TOO_LONG, LONGEST_PROJECT);
        }
        if (file.rows().size() > MOST_ROWS) {
            throw new Rejection(BudgetRule.BUREAU_FILE_TOO_LONG, MOST_ROWS);
        }
        Optional<BureauStatement> before = held(year);
        if (before.filter(one -> one.isOf(file, only)).isPresent()) {
            return;
        }
        BureauRows read = new BureauRows(year, file, only, classes.allowed());
        replace(before);
        long id = nextId("bureau_statement_seq");
        Hand hand = hands.anybodys();
        String name = file.name().substring(0, Math.min(file.name().length(), LONGEST_NAME));
        Sql.of(
                        "insert into bureau_statement (id, year, document_sha256, file_name, only_of, total, row_count,"
                                + " left_out, by_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?)",
                        id,
                        year,
                        file.document().hex(),
                        name,
                        only,
                        read.total(),
                        read.rows().size(),
                        read.leftOut(),
                        hand.user(),
                        hand.at())
                .execute(entities);
        read.rows().forEach(row -> insert(id, row));
        BureauStatement statement = reconciliations.find(id).orElseThrow();
        happened.fire(new BureauStatementBrought(before.orElse(null), statement));
        match(statement);
    }

    private void insert(long statement, BureauRow row) {
        Sql.of(
                        "insert into bureau_row (id, statement_id, row_number, paid_on, voucher, summary, payee,"
                                + " economic_code, amount) values (nextval('bureau_row_seq'), ?, ?, ?, ?, ?, ?, ?, ?)",
                        statement,
                        row.number(),
                        row.day(),
                        row.voucher(),
                        row.summary(),
                        row.payee(),
                        row.economicCode(),
                        row.amount())
                .execute(entities);
    }

    /** Enters the bureau's total of a year by hand, where it gives no spreadsheet. */
    @Transactional
    public void enterTotal(int year, Money total) {
        current.require(Permission.KEEP_BUDGET);
        Optional<BureauStatement> before = held(year);
        if (before.filter(one -> one.typed() && one.total().equals(total)).isPresent()) {
            return;
        }
        replace(before);
        long id = nextId("bureau_statement_seq");
        Hand hand = hands.anybodys();
        Sql.of(
                        "insert into bureau_statement (id, year, file_name, only_of, total, row_count, left_out, by_id,"
                                + " at) values (?, ?, '', '', ?, 0, 0, nullif(?, 0), ?)",
                        id,
                        year,
                        total,
                        hand.user(),
                        hand.at())
                .execute(entities);
        happened.fire(new BureauStatementBrought(
                before.orElse(null), reconciliations.find(id).orElseThrow()));
    }

    /**
     * Looks again for payments among the bureau's rows, such as those that were entered after the file came.
     *
     * @return how many were found
     */
    @Transactional
    public int matchAgain(int year) {
        current.require(Permission.KEEP_BUDGET);
        return match(held(year).orElseThrow(() -> new Rejection(BudgetRule.STATEMENT_REPLACED)));
    }

    private int match(BureauStatement statement) {
        List<Matching.Pair> pairs =
                Matching.of(reconciliations.payments(statement.year()), reconciliations.rows(statement));
        Hand hand = hands.anybodys();
        pairs.forEach(pair -> pair(pair, false, hand));
        if (!pairs.isEmpty()) {
            happened.fire(new PaymentsMatched(statement, pairs.size()));
        }
        return pairs.size();
    }

    void pair(Matching.Pair pair, boolean byHand, Hand hand) {
        Sql.of(
                        "delete from difference_explanation where row_id = ? or payment_id = ? and statement_id ="
                                + " (select statement_id from bureau_row where id = ?)",
                        pair.row(),
                        pair.payment(),
                        pair.row())
                .execute(entities);
        Sql.of(
                        "insert into payment_match (payment_id, row_id, by_hand, by_id, at)"
                                + " values (?, ?, ?, nullif(?, 0), ?)",
                        pair.payment(),
                        pair.row(),
                        byHand,
                        hand.user(),
                        hand.at())
                .execute(entities);
    }

    /** A year's reconciliation, which nobody else changes meanwhile. */
    Optional<BureauStatement> held(int year) {
        funds.held(year, LockModeType.NONE);
        Sql.lock(entities, "reconciliation", year);
        return reconciliations.statement(year);
    }

    private void replace(Optional<BureauStatement> before) {
        before.ifPresent(one -> {
            Sql.of(
                            "delete from payment_match where row_id in (select id from bureau_row where statement_id = ?)",
                            one.id())
                    .execute(entities);
            Sql.of(
                            "update bureau_statement set replaced_at = ? where id = ?",
                            hands.anybodys().at(),
                            one.id())
                    .execute(entities);
        });
    }

    private long nextId(String sequence) {
        return Sql.of("select nextval(?)", sequence).number(entities);
    }
}
