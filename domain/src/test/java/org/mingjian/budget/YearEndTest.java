package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;
import static org.mingjian.budget.Budgets.rejects;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

class YearEndTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 5);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);
    private long line;

    @BeforeEach
    void open() {
        budgets.people();
        budgets.fund(YEAR);
        line = budgets.line(YEAR, "30202", "1000", "300");
    }

    private static ClosingYears closing() {
        return DOMAIN.get(ClosingYears.class);
    }

    private void turnOfTheYear() {
        DOMAIN.clock().advance(Duration.ofDays(43));
        budgets.act("pays");
    }

    @Test
    void who_approves_or_gives_back_while_the_year_is_being_frozen_is_told_so() {
        long waiting = budgets.submitted(line, "10");
        long paid = budgets.paid(line, "20");
        List<Runnable> deeds = List.of(
                () -> {
                    budgets.act("leader");
                    DOMAIN.get(DecidingExpenses.class).approve(waiting, "");
                },
                () -> {
                    budgets.act("pays");
                    DOMAIN.get(PayingExpenses.class).refund(paid, Money.of("1"), TODAY, "多付");
                },
                () -> {
                    budgets.act("asks");
                    DOMAIN.get(RequestingExpenses.class).submit(Budgets.key(), Budgets.form(line, "1"));
                });
        turnOfTheYear();
        List<CompletableFuture<Void>> others = DOMAIN.transaction().in(entities -> {
            closing().freeze(YEAR);
            entities.flush();
            List<CompletableFuture<Void>> begun =
                    deeds.stream().map(DOMAIN::elsewhere).toList();
            Database.get().awaitBlockedTransaction();
            return begun;
        });
        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(other::join)
                        .cause()
                        .isInstanceOfSatisfying(
                                Rejection.class, no -> assertThat(no.rule()).isEqualTo(BudgetRule.YEAR_FROZEN)));
    }

    @Test
    void a_frozen_year_takes_nothing_more() {
        long waiting = budgets.submitted(line, "10");
        turnOfTheYear();
        closing().freeze(YEAR);
        rejects(BudgetRule.YEAR_FROZEN, () -> closing().freeze(YEAR));
        rejects(
                BudgetRule.YEAR_FROZEN,
                () -> DOMAIN.get(KeepingFunds.class).enterLine(YEAR, "30201", Money.of("1"), Money.ZERO));
        rejects(
                BudgetRule.YEAR_FROZEN,
                () -> DOMAIN.get(KeepingFunds.class).adjust(line, Money.of("1"), "文", TODAY, ""));
        budgets.act("asks");
        rejects(
                BudgetRule.YEAR_FROZEN,
                () -> DOMAIN.get(RequestingExpenses.class).submit(Budgets.key(), Budgets.form(line, "1")));
        budgets.act("leader");
        rejects(BudgetRule.YEAR_FROZEN, () -> DOMAIN.get(DecidingExpenses.class).approve(waiting, ""));
        DOMAIN.get(DecidingExpenses.class).reject(waiting, "年度已结束");
        assertThatThrownBy(() -> DOMAIN.transaction()
                        .in(entities -> Sql.of(
                                        "insert into budget_entry (line_id, kind, amount, day, document, reason, at)"
                                                + " values (?, 'ADJUSTMENT', 1, current_date, '文', '', now())",
                                        line)
                                .execute(entities)))
                .hasMessageContaining("frozen");
        assertThat(DOMAIN.get(AuditTrail.class).about("fund:2026"))
                .extracting(entry -> entry.action())
                .endsWith("YearFrozen");
    }

    @Test
    void a_year_is_frozen_from_its_closing_day_on_and_not_while_something_is_to_be_paid() {
        long id = budgets.approved(line, "10");
        budgets.act("pays");
        rejects(BudgetRule.COMMITMENTS_OPEN, () -> closing().freeze(YEAR));
        DOMAIN.get(PayingExpenses.class).pay(id, TODAY, PaymentMethod.CASH);
        rejects(BudgetRule.FREEZE_TOO_EARLY, () -> closing().freeze(YEAR));
        rejects(BudgetRule.NOT_FROZEN, () -> closing().carryOver(YEAR));
        DOMAIN.clock().advance(Duration.ofDays(38));
        closing().freeze(YEAR);
        assertThat(DOMAIN.get(Funds.class).find(YEAR).orElseThrow().frozen()).isTrue();
    }

    /** R16-6: what was carried in is spent first; what of it is left again is surplus. */
    @ParameterizedTest
    @CsvSource({
        "0, 300, 1000",
        "100, 200, 1000",
        "300, 0, 1000",
        "450, 0, 850",
        "1300, 0, 0",
    })
    void what_was_carried_in_and_is_unspent_again_is_surplus_and_the_rest_is_carried(
            String spent, String surplus, String carried) {
        if (!spent.equals("0")) {
            budgets.paid(line, spent);
        }
        YearEnd end = closing().plan(YEAR).get(0);
        assertThat(end.surplus()).isEqualTo(Money.of(surplus));
        assertThat(end.carried()).isEqualTo(Money.of(carried));
    }

    @Test
    void what_is_left_goes_over_once_into_the_same_line_of_the_next_year() {
        long other = budgets.line(YEAR, "30226", "50.50");
        budgets.paid(line, "450");
        turnOfTheYear();
        closing().freeze(YEAR);
        rejects(BudgetRule.FUND_MISSING, () -> closing().carryOver(YEAR));
        budgets.fund(YEAR + 1);
        budgets.line(YEAR + 1, "30202", "900");
        budgets.act("pays");
        closing().carryOver(YEAR);
        rejects(BudgetRule.CARRIED_ALREADY, () -> closing().carryOver(YEAR));
        assertThat(DOMAIN.get(Funds.class).lines(YEAR + 1))
                .extracting(one -> one.economicClass().code() + " " + one.carriedIn() + " " + one.total())
                .containsExactly("30202 850.00 1750.00", "30226 50.50 50.50");
        assertThat(budgets.get(other).available()).isEqualTo(Money.of("50.50"));
        budgets.everythingAddsUp();
    }

    @Test
    void a_line_that_says_already_what_was_carried_in_is_not_given_it_twice() {
        turnOfTheYear();
        closing().freeze(YEAR);
        budgets.fund(YEAR + 1);
        budgets.line(YEAR + 1, "30202", "900", "1000");
        budgets.act("pays");
        rejects(BudgetRule.CARRIED_ALREADY, () -> closing().carryOver(YEAR));
        assertThat(DOMAIN.get(Funds.class).find(YEAR).orElseThrow().carriedAt()).isNull();
    }

    @Test
    void a_refund_of_another_years_payment_is_of_its_own_year_and_touches_no_line() {
        long payment = budgets.paid(line, "450");
        turnOfTheYear();
        closing().freeze(YEAR);
        budgets.fund(YEAR + 1);
        long next = budgets.line(YEAR + 1, "30202", "900");
        budgets.act("pays");
        rejects(
                BudgetRule.YEAR_FROZEN,
                () -> DOMAIN.get(PayingExpenses.class)
                        .refund(payment, Money.of("50"), LocalDate.of(2026, 12, 30), "退"));
        long refund = DOMAIN.get(PayingExpenses.class).refund(payment, Money.of("50"), NEW_YEAR, "退");
        PaymentRow row =
                DOMAIN.get(PaymentRows.class).find(refund).orElseThrow().payment();
        assertThat(row.voucher()).isEqualTo("PZ-2027-0001");
        assertThat(row.counted()).isFalse();
        assertThat(budgets.get(line).spent()).isEqualTo(Money.of("450"));
        assertThat(budgets.get(next).spent()).isEqualTo(Money.ZERO);
        budgets.everythingAddsUp();
    }
}
