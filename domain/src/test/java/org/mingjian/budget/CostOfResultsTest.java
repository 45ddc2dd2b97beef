package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.kernel.Money;
import org.mingjian.ledger.Ledgers;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class CostOfResultsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);

    @BeforeEach
    void spend() {
        budgets.people();
        budgets.fund(YEAR);
        long payment = budgets.paid(budgets.line(YEAR, "30202", "1000"), "120");
        DOMAIN.get(PayingExpenses.class).refund(payment, Money.of("20"), TODAY, "多付");
    }

    private static CostOfResults.Cost cost() {
        DOMAIN.asTask();
        return DOMAIN.get(CostOfResults.class).of(YEAR);
    }

    @Test
    void where_nothing_is_concluded_there_is_no_cost_of_it() {
        assertThat(cost().each()).isEmpty();
        assertThat(cost().spent()).isEqualTo(Money.of("100"));
    }

    @Test
    void what_was_spent_is_shared_by_what_was_concluded_in_the_year() {
        DOMAIN.asTask();
        new Ledgers(DOMAIN)
                .bringIn(
                        "源",
                        "1,甲,昌元街道,,,,2026-01-05,2026-01-06,,2026-02-01",
                        "2,乙,昌元街道,,,,2025-12-05,2025-12-06,,2026-03-01",
                        "3,丙,昌元街道,,,,2026-01-05,2026-01-06,,2026-02-01",
                        "4,丁,昌元街道,,,,2025-11-05,2025-11-06,,2025-12-31",
                        "5,戊,昌元街道,,,,2026-01-05,2026-01-06,,");
        assertThat(cost().concluded()).isEqualTo(3);
        assertThat(cost().each()).contains(Money.of("33.33"));
        assertThat(Statements.during(CostOfResultsTest::cost)).isEqualTo(1);
    }
}
