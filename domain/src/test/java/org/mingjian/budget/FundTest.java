package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;
import static org.mingjian.budget.Budgets.rejects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sql;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class FundTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);

    @BeforeEach
    void open() {
        budgets.people();
        budgets.fund(YEAR);
        budgets.act("pays");
    }

    private static KeepingFunds keeping() {
        return DOMAIN.get(KeepingFunds.class);
    }

    @Test
    void a_fund_has_lines_whose_total_is_initial_and_carried_in_and_adjusted() {
        long line = keeping().enterLine(YEAR, "30202", Money.of("30000"), Money.of("1200.50"));
        keeping().adjust(line, Money.of("-200.50"), "荣财发〔2026〕9号", TODAY, "压减");
        keeping().adjust(line, Money.of("500"), "荣财发〔2026〕12号", TODAY, "追加");
        BudgetLine held = budgets.get(line);
        assertThat(held.total()).isEqualTo(Money.of("31500"));
        assertThat(held.available()).isEqualTo(held.total());
        assertThat(held.economicClass().label()).isEqualTo("30202 印刷费");
        assertThat(DOMAIN.get(Funds.class).adjustments(YEAR))
                .extracting(Funds.Adjustment::document)
                .containsExactly("荣财发〔2026〕12号", "荣财发〔2026〕9号");
        assertThat(DOMAIN.get(AuditTrail.class).about("fund:2026")).hasSize(4);
        budgets.everythingAddsUp();
    }

    @Test
    void entertainment_is_never_a_line_not_even_in_the_database() {
        rejects(BudgetRule.CODE_NOT_ALLOWED, () -> keeping().enterLine(YEAR, "30217", Money.of("1"), Money.ZERO));
        rejects(BudgetRule.CODE_NOT_ALLOWED, () -> keeping().enterLine(YEAR, "39999", Money.of("1"), Money.ZERO));
        assertThatThrownBy(() -> DOMAIN.transaction()
                        .in(entities -> Sql.of(
                                        "insert into budget_line (id, year, economic_code) values (1, ?, '30217')",
                                        YEAR)
                                .execute(entities)))
                .hasMessageContaining("budget_line_economic_code_check");
    }

    @Test
    void a_year_has_one_fund_and_a_class_one_line() {
        long line = keeping().enterLine(YEAR, "30201", Money.of("100"), Money.ZERO);
        rejects(BudgetRule.FUND_EXISTS, () -> keeping().open(FundFacts.usual(YEAR, "再来")));
        rejects(BudgetRule.LINE_EXISTS, () -> keeping().enterLine(YEAR, "30201", Money.of("1"), Money.ZERO));
        rejects(BudgetRule.FUND_MISSING, () -> keeping().enterLine(2031, "30201", Money.of("1"), Money.ZERO));
        rejects(BudgetRule.AMOUNT_NOT_POSITIVE, () -> keeping().enterLine(YEAR, "30202", Money.of("-1"), Money.ZERO));
        rejects(BudgetRule.AMOUNT_ZERO, () -> keeping().adjust(line, Money.ZERO, "文", TODAY, ""));
        rejects(BudgetRule.DOCUMENT_MISSING, () -> keeping().adjust(line, Money.of("1"), " ", TODAY, ""));
        rejects(BudgetRule.DAY_IN_FUTURE, () -> keeping().adjust(line, Money.of("1"), "文", TODAY.plusDays(1), ""));
        rejects(
                BudgetRule.DAY_IN_OTHER_YEAR,
                () -> keeping().adjust(line, Money.of("1"), "文", TODAY.minusYears(1), ""));
        rejects(BudgetRule.OVER_AVAILABLE, () -> keeping().adjust(line, Money.of("-100.01"), "文", TODAY, ""));
        rejects(BudgetRule.TEXT_TOO_LONG, () -> keeping().adjust(line, Money.of("1"), "文".repeat(101), TODAY, ""));
        rejects(
                BudgetRule.FUNCTION_CODE_MALFORMED,
                () -> keeping().open(new FundFacts(2027, "204", "文", Money.ZERO, LocalDate.of(2027, 12, 31))));
        rejects(
                BudgetRule.AMOUNT_NOT_POSITIVE,
                () -> keeping().open(new FundFacts(2027, "2040612", "文", Money.of("-1"), LocalDate.of(2027, 12, 31))));
        rejects(
                BudgetRule.CLOSE_IN_OTHER_YEAR,
                () -> keeping().open(new FundFacts(2027, "2040612", "文", Money.ZERO, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update budget_line set spent = 0",
                "insert into budget_line (id, year, economic_code, initial) values (1, 2026, '30201', 5)",
                "delete from budget_entry",
                "update budget_entry set amount = 0",
                "update payment set amount = 1",
                "delete from payment",
                "delete from expense_request",
                "delete from fund"
            })
    void the_application_changes_no_line_and_deletes_nothing(String statement) {
        assertThatThrownBy(() ->
                        DOMAIN.transaction().in(entities -> Sql.of(statement).execute(entities)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_database_refuses_an_entry_beyond_its_line_whoever_makes_it() {
        long line = budgets.line(YEAR, "30201", "10");
        assertThatThrownBy(() -> DOMAIN.transaction()
                        .in(entities -> Sql.of(
                                        "insert into budget_entry (line_id, kind, amount, day, document, reason, at)"
                                                + " values (?, 'ADJUSTMENT', -10.01, current_date, '文', '', now())",
                                        line)
                                .execute(entities)))
                .hasMessageContaining("budget_line_within");
        budgets.everythingAddsUp();
    }

    @Test
    void the_rate_is_of_what_may_be_spent_and_there_is_none_of_nothing() {
        long line = budgets.line(YEAR, "30202", "3000");
        long none = budgets.line(YEAR, "30201", "0");
        budgets.paid(line, "1000.50");
        assertThat(budgets.get(line).rate()).contains(new BigDecimal("33.4"));
        assertThat(budgets.get(none).rate()).isEmpty();
        List<BudgetLine> lines = DOMAIN.get(Funds.class).lines(YEAR);
        assertThat(BudgetLine.sum(YEAR, lines).spent()).isEqualTo(Money.of("1000.50"));
        assertThat(DOMAIN.get(Funds.class).months(YEAR).get("30202").get(10)).isEqualTo(Money.of("1000.50"));
        assertThat(DOMAIN.get(Funds.class).openLines()).hasSize(2);
        assertThat(DOMAIN.get(Funds.class).all()).hasSize(1);
    }

    @Test
    void a_year_at_a_glance_takes_four_queries_however_many_lines() {
        DOMAIN.get(EconomicClasses.class).allowed().forEach(one -> budgets.line(YEAR, one.code(), "100"));
        assertThat(Statements.during(() -> {
                    Funds funds = DOMAIN.get(Funds.class);
                    return IntStream.of(
                                    funds.all().size(),
                                    funds.lines(YEAR).size(),
                                    funds.months(YEAR).size(),
                                    funds.adjustments(YEAR).size())
                            .sum();
                }))
                .isEqualTo(4);
    }
}
