package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mingjian.access.Accounts;
import org.mingjian.access.Granting;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.testing.Domain;

/** Funds, people and requests for tests. */
public final class Budgets {
    public static final int YEAR = 2026;
    /** The day of the tests' clock. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Domain domain;
    private final Accounts accounts;

    public Budgets(Domain domain) {
        this.domain = domain;
        this.accounts = new Accounts(domain);
    }

    /** One account for everybody's part. */
    public void people() {
        accounts.with("asks", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("pays", Role.JB_FINANCE, null);
        accounts.with("reads", Role.GOV_LEADER, null);
    }

    /** An account with several roles. */
    User both(String login, Role one, Role other) {
        User user = accounts.with(login, one, null);
        domain.get(Granting.class).grant(user.id(), other);
        return user;
    }

    public void act(String login) {
        accounts.act(login);
    }

    public void fund(int year) {
        domain.asTask();
        domain.get(KeepingFunds.class).open(FundFacts.usual(year, "荣财发〔" + year + "〕1号"));
    }

    public long line(int year, String code, String initial) {
        return line(year, code, initial, "0");
    }

    public long line(int year, String code, String initial, String carriedIn) {
        domain.asTask();
        return domain.get(KeepingFunds.class).enterLine(year, code, Money.of(initial), Money.of(carriedIn));
    }

    public static ExpenseForm form(long line, String amount) {
        return new ExpenseForm(line, "张三", "印制监督员证", "上半年案卷评查", "", Money.of(amount), TODAY, null, null, "", List.of());
    }

    /** Of a form that nobody has open yet. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** A request that {@code asks} has submitted. */
    public long submitted(long line, String amount) {
        return submitted(form(line, amount));
    }

    public long submitted(ExpenseForm form) {
        act("asks");
        return domain.get(RequestingExpenses.class).submit(key(), form);
    }

    /** A request that {@code leader} has approved. */
    public long approved(long line, String amount) {
        long id = submitted(line, amount);
        act("leader");
        domain.get(DecidingExpenses.class).approve(id, "");
        return id;
    }

    /** The payment of a request that {@code pays} has paid today. */
    public long paid(long line, String amount) {
        long id = approved(line, amount);
        act("pays");
        return domain.get(PayingExpenses.class).pay(id, TODAY, PaymentMethod.TRANSFER);
    }

    BudgetLine get(long line) {
        domain.asTask();
        return domain.get(Funds.class).line(line);
    }

    ExpenseDetail detail(long request) {
        return domain.get(ExpenseRows.class).find(request).orElseThrow();
    }

    /** What each line holds is what its entries add up to, and is never exceeded. */
    public void everythingAddsUp() {
        List<String> wrong = domain.transaction().in(entities -> Sql.of("""
                                select l.id, l.initial, l.carried_in, l.adjusted, l.committed, l.spent,
                                  coalesce(sum(e.amount) filter (where e.kind = 'INITIAL'), 0.00),
                                  coalesce(sum(e.amount) filter (where e.kind = 'CARRIED_IN'), 0.00),
                                  coalesce(sum(e.amount) filter (where e.kind = 'ADJUSTMENT'), 0.00),
                                  coalesce(sum(e.amount) filter (where e.kind = 'COMMITMENT'), 0.00),
                                  coalesce(sum(e.amount) filter (where e.kind = 'EXPENDITURE'), 0.00),
                                  (select coalesce(sum(p.amount), 0.00) from payment p
                                     join expense_request r on r.id = p.request_id where r.line_id = l.id and p.counted),
                                  (select coalesce(sum(r.amount), 0.00) from expense_request r
                                     where r.line_id = l.id and r.state = 'APPROVED')
                                from budget_line l left join budget_entry e on e.line_id = l.id group by l.id
                                """).list(entities, Budgets::wrong)).stream()
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static String wrong(Sql.Row row) {
        Map<String, Boolean> holds = new TreeMap<>();
        for (int i = 1; i <= 5; i++) {
            holds.put("sum " + i, row.money(i).equals(row.money(i + 5)));
        }
        holds.put("spent = payments", row.money(5).equals(row.money(11)));
        holds.put("committed = approved", row.money(4).equals(row.money(12)));
        Money left = row.money(1)
                .plus(row.money(2))
                .plus(row.money(3))
                .minus(row.money(4))
                .minus(row.money(5));
        holds.put("available", !left.isNegative());
        holds.values().removeIf(Boolean::booleanValue);
        return holds.isEmpty() ? "" : row.number(0) + ": " + holds;
    }

    static void rejects(BudgetRule rule, ThrowingCallable call) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(call)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }
}
