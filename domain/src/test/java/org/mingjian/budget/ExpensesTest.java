package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;
import static org.mingjian.budget.Budgets.rejects;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Sql;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;
import org.mingjian.testing.Walk;

class ExpensesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);
    private long line;

    @BeforeEach
    void open() {
        budgets.people();
        budgets.fund(YEAR);
        line = budgets.line(YEAR, "30216", "100000");
    }

    private static RequestingExpenses requesting() {
        return DOMAIN.get(RequestingExpenses.class);
    }

    private static DecidingExpenses deciding() {
        return DOMAIN.get(DecidingExpenses.class);
    }

    private static PayingExpenses paying() {
        return DOMAIN.get(PayingExpenses.class);
    }

    private ExpenseForm form(String activity, String lecture, String amount, @Nullable String standard, String why) {
        return new ExpenseForm(
                line,
                "李教授",
                "讲课",
                activity,
                lecture,
                Money.of(amount),
                TODAY,
                standard,
                standard == null ? null : 4,
                why,
                List.of());
    }

    private ExpenseForm asking(String purpose) {
        return new ExpenseForm(line, "张三", purpose, "座谈会", "", Money.of("100"), TODAY, null, null, "", List.of());
    }

    private ExpenseForm invoiced(String amount, String invoices) {
        return new ExpenseForm(
                line, "某店", "资料", "培训", "", Money.of(amount), TODAY, null, null, "", Invoice.typed(invoices));
    }

    @Test
    void what_is_asked_approved_and_paid_goes_from_available_to_committed_to_spent() {
        long id = budgets.submitted(line, "1200");
        assertThat(budgets.get(line).available()).isEqualTo(Money.of("100000"));
        budgets.act("chief");
        deciding().approve(id, "同意");
        assertThat(budgets.get(line).committed()).isEqualTo(Money.of("1200"));
        budgets.act("pays");
        long payment = paying().pay(id, TODAY, PaymentMethod.TRANSFER);
        assertThat(budgets.get(line).committed()).isEqualTo(Money.ZERO);
        assertThat(budgets.get(line).spent()).isEqualTo(Money.of("1200"));
        assertThat(budgets.detail(id).steps())
                .extracting(ExpenseDetail.Step::state)
                .containsExactly(ExpenseState.DRAFT, ExpenseState.SUBMITTED, ExpenseState.APPROVED, ExpenseState.PAID);
        assertThat(budgets.detail(id).request().number()).isEqualTo("JF-2026-0001");
        Voucher voucher = DOMAIN.get(PaymentRows.class).find(payment).orElseThrow();
        assertThat(voucher.payment().voucher()).isEqualTo("PZ-2026-0001");
        assertThat(voucher.approver()).isEqualTo("名chief");
        assertThat(DOMAIN.get(AuditTrail.class).about("expense:" + id))
                .extracting(entry -> entry.action())
                .containsExactly("ExpenseWritten", "ExpenseStepped", "ExpenseStepped", "ExpenseStepped", "ExpensePaid");
        budgets.everythingAddsUp();
    }

    @Test
    void every_state_that_may_not_follow_is_refused() {
        assertThat(Arrays.stream(ExpenseState.values())
                        .filter(state -> state.next().isEmpty()))
                .containsExactlyInAnyOrder(
                        ExpenseState.PAID, ExpenseState.REJECTED, ExpenseState.WITHDRAWN, ExpenseState.CANCELLED);
        long id = budgets.submitted(line, "10");
        budgets.act("pays");
        rejects(BudgetRule.NOT_IN_THAT_STATE, () -> paying().pay(id, TODAY, PaymentMethod.CASH));
        budgets.act("chief");
        rejects(BudgetRule.NOT_IN_THAT_STATE, () -> deciding().cancel(id, "不办"));
        rejects(BudgetRule.REASON_NEEDED, () -> deciding().reject(id, " "));
        deciding().reject(id, "材料不全");
        rejects(BudgetRule.NOT_IN_THAT_STATE, () -> deciding().approve(id, ""));
        budgets.act("asks");
        rejects(BudgetRule.NOT_IN_THAT_STATE, () -> requesting().withdraw(id, "算了"));
        rejects(
                BudgetRule.NOT_IN_THAT_STATE,
                () -> requesting().keep(budgets.detail(id).request().formKey(), Budgets.form(line, "5")));
        assertThat(budgets.get(line).available()).isEqualTo(Money.of("100000"));
    }

    @Test
    void what_is_cancelled_is_free_again_and_needs_a_reason() {
        long id = budgets.approved(line, "7000");
        budgets.act("asks");
        rejects(BudgetRule.REASON_NEEDED, () -> deciding().cancel(id, ""));
        deciding().cancel(id, "活动取消");
        assertThat(budgets.get(line).available()).isEqualTo(Money.of("100000"));
        long other = budgets.approved(line, "10");
        budgets.both("other", Role.JB_HANDLER, Role.JB_ENFORCER);
        budgets.act("other");
        rejects(BudgetRule.NOT_ONES_OWN, () -> deciding().cancel(other, "我来取消"));
        budgets.everythingAddsUp();
    }

    @ParameterizedTest
    @CsvSource({"5000.00, true", "5000.01, false"})
    void a_chief_approves_up_to_the_limit_and_a_leader_above_it(String amount, boolean chief) {
        long id = budgets.submitted(line, amount);
        budgets.act("chief");
        if (chief) {
            deciding().approve(id, "");
        } else {
            rejects(BudgetRule.ABOVE_CHIEF_LIMIT, () -> deciding().approve(id, ""));
            rejects(BudgetRule.ABOVE_CHIEF_LIMIT, () -> deciding().reject(id, "不行"));
            budgets.act("leader");
            deciding().approve(id, "");
        }
        assertThat(budgets.get(line).committed()).isEqualTo(Money.of(amount));
    }

    @Test
    void nobody_approves_her_own_request() {
        budgets.act("chief");
        long id = requesting().submit(Budgets.key(), Budgets.form(line, "10"));
        rejects(BudgetRule.REQUESTER_APPROVES, () -> deciding().approve(id, ""));
        rejects(BudgetRule.REQUESTER_APPROVES, () -> deciding().reject(id, "由"));
        assertThat(budgets.detail(id).deeds()).containsExactly(ExpenseDeed.WITHDRAW);
    }

    @Test
    void nobody_pays_her_own_request() {
        budgets.both("asks-pays", Role.JB_HANDLER, Role.JB_FINANCE);
        budgets.act("asks-pays");
        long id = requesting().submit(Budgets.key(), Budgets.form(line, "10"));
        budgets.act("chief");
        deciding().approve(id, "");
        budgets.act("asks-pays");
        rejects(BudgetRule.REQUESTER_PAYS, () -> paying().pay(id, TODAY, PaymentMethod.CASH));
        assertThat(budgets.detail(id).may(ExpenseDeed.PAY)).isFalse();
    }

    @Test
    void nobody_pays_what_she_has_approved() {
        budgets.both("approves-pays", Role.JB_CHIEF, Role.JB_FINANCE);
        long id = budgets.submitted(line, "10");
        budgets.act("approves-pays");
        deciding().approve(id, "");
        rejects(BudgetRule.APPROVER_PAYS, () -> paying().pay(id, TODAY, PaymentMethod.CASH));
        assertThat(budgets.detail(id).may(ExpenseDeed.PAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver_id = requester_id", "payer_id = approver_id", "payer_id = requester_id"})
    void the_database_too_wants_three_people(String same) {
        budgets.paid(line, "10");
        assertThatThrownBy(() -> DOMAIN.transaction()
                        .in(entities ->
                                Sql.of("update expense_request set " + same).execute(entities)))
                .hasMessageContaining("expense_request_hands");
    }

    @Test
    void an_activity_is_named_except_for_office_print_and_equipment() {
        budgets.act("asks");
        rejects(BudgetRule.ACTIVITY_MISSING, () -> requesting().submit(Budgets.key(), form("", "", "10", null, "")));
        for (String code : List.of("30201", "30202", "31002", "31003", "31007")) {
            long office = budgets.line(YEAR, code, "100");
            budgets.act("asks");
            requesting()
                    .submit(
                            Budgets.key(),
                            new ExpenseForm(
                                    office, "某店", "纸", "", "", Money.of("1"), TODAY, null, null, "", List.of()));
        }
    }

    @Test
    void more_than_is_available_is_not_even_asked_for() {
        budgets.act("asks");
        rejects(BudgetRule.OVER_AVAILABLE, () -> requesting().submit(Budgets.key(), Budgets.form(line, "100000.01")));
        rejects(BudgetRule.CODE_NOT_ALLOWED, () -> requesting().submit(Budgets.key(), Budgets.form(1, "1")));
        rejects(BudgetRule.AMOUNT_NOT_POSITIVE, () -> requesting().submit(Budgets.key(), Budgets.form(line, "0")));
        rejects(
                BudgetRule.PAYEE_MISSING,
                () -> requesting()
                        .keep(
                                null,
                                new ExpenseForm(
                                        line, " ", "x", "", "", Money.of("1"), TODAY, null, null, "", List.of())));
        rejects(
                BudgetRule.PURPOSE_MISSING,
                () -> requesting()
                        .keep(
                                null,
                                new ExpenseForm(
                                        line, "x", " ", "", "", Money.of("1"), TODAY, null, null, "", List.of())));
        rejects(
                BudgetRule.TEXT_TOO_LONG,
                () -> requesting()
                        .keep(
                                null,
                                new ExpenseForm(
                                        line,
                                        "长".repeat(51),
                                        "x",
                                        "",
                                        "",
                                        Money.of("1"),
                                        TODAY,
                                        null,
                                        null,
                                        "",
                                        List.of())));
        rejects(
                BudgetRule.QUANTITY_MISSING,
                () -> requesting()
                        .keep(
                                null,
                                new ExpenseForm(
                                        line, "x", "x", "", "", Money.of("1"), TODAY, "J", null, "", List.of())));
        rejects(
                BudgetRule.DAY_IN_OTHER_YEAR,
                () -> requesting()
                        .submit(
                                Budgets.key(),
                                new ExpenseForm(
                                        line,
                                        "x",
                                        "x",
                                        "x",
                                        "",
                                        Money.of("1"),
                                        LocalDate.of(2025, 12, 31),
                                        null,
                                        null,
                                        "",
                                        List.of())));
        assertThat(DOMAIN.get(ExpenseRows.class).total(ExpenseFilter.all())).isZero();
    }

    @Test
    void a_form_sent_twice_at_once_makes_one_request() {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> both = Stream.of(1, 2)
                .map(click -> DOMAIN.elsewhere(() -> {
                    budgets.act("asks");
                    SpendingTest.await(start);
                    requesting().submit("one form", Budgets.form(line, "10"));
                }))
                .toList();
        start.countDown();
        both.forEach(CompletableFuture::join);
        assertThat(DOMAIN.get(ExpenseRows.class).total(ExpenseFilter.all())).isEqualTo(1);
        budgets.act("asks");
        rejects(BudgetRule.NOT_IN_THAT_STATE, () -> requesting().submit("one form", Budgets.form(line, "11")));
    }

    @Test
    void a_draft_is_its_requesters_alone_until_it_is_submitted() {
        budgets.act("asks");
        long id = requesting().keep("one form", Budgets.form(line, "10"));
        assertThat(requesting().keep("one form", Budgets.form(line, "20"))).isEqualTo(id);
        assertThat(budgets.detail(id).request().amount()).isEqualTo(Money.of("20"));
        assertThat(budgets.detail(id).deeds()).containsExactly(ExpenseDeed.EDIT, ExpenseDeed.WITHDRAW);
        budgets.act("chief");
        assertThat(DOMAIN.get(ExpenseRows.class).find(id)).isEmpty();
        assertThat(DOMAIN.get(ExpenseRows.class).total(ExpenseFilter.all())).isZero();
        assertThat(requesting().submit("one form", Budgets.form(line, "30"))).isNotEqualTo(id);
        rejects(BudgetRule.NOT_ONES_OWN, () -> requesting().withdraw(id, ""));
        budgets.act("asks");
        requesting().withdraw(id, "");
        assertThat(budgets.detail(id).deeds()).isEmpty();
    }

    @Test
    void an_invoice_comes_once_until_its_request_has_ended_unpaid() {
        budgets.act("asks");
        long id = requesting().submit(Budgets.key(), invoiced("10", "050002100111 12345678\n\n24502000000012345678"));
        assertThat(budgets.detail(id).invoices()).hasSize(2);
        rejects(
                BudgetRule.INVOICE_TWICE,
                () -> requesting().submit(Budgets.key(), invoiced("20", "24502000000012345678")));
        requesting().submit(Budgets.key(), invoiced("20", "050002100112 12345678"));
        requesting().withdraw(id, "填错了");
        requesting().submit(Budgets.key(), invoiced("20", "24502000000012345678"));
        rejects(BudgetRule.INVOICE_MALFORMED, () -> Invoice.typed("abc"));
        rejects(BudgetRule.INVOICE_MALFORMED, () -> Invoice.typed("1 12345678 3"));
    }

    @Test
    void a_hard_standard_blocks_and_a_soft_one_wants_a_reason() {
        budgets.act("pays");
        Standards standards = DOMAIN.get(Standards.class);
        long lecture = standards.enter(
                new StandardFacts("JK", "讲课费", "学时", Money.of("500"), false, LocalDate.of(2026, 1, 1), "财行〔2016〕540号"));
        standards.enter(new StandardFacts("HY", "会议费", "人天", Money.of("100"), true, LocalDate.of(2026, 1, 1), ""));
        rejects(
                BudgetRule.STANDARD_TAKEN,
                () -> standards.enter(
                        new StandardFacts("JK", "讲课费", "学时", Money.of("600"), false, LocalDate.of(2026, 1, 1), "")));
        rejects(
                BudgetRule.STANDARD_NAMELESS,
                () -> standards.enter(new StandardFacts("X", "", "学时", Money.of("600"), false, TODAY, "")));
        rejects(
                BudgetRule.AMOUNT_NOT_POSITIVE,
                () -> standards.enter(new StandardFacts("X", "x", "学时", Money.ZERO, false, TODAY, "")));
        rejects(
                BudgetRule.TEXT_TOO_LONG,
                () -> standards.enter(new StandardFacts("X", "x", "学".repeat(11), Money.of("1"), false, TODAY, "")));
        budgets.act("asks");
        long within = requesting().submit(Budgets.key(), form("培训", "", "2000", "JK", ""));
        assertThat(budgets.detail(within).warnings()).isEmpty();
        rejects(
                BudgetRule.EXCESS_UNEXPLAINED,
                () -> requesting().submit(Budgets.key(), form("培训", "", "2000.01", "JK", "")));
        rejects(
                BudgetRule.STANDARD_EXCEEDED,
                () -> requesting().submit(Budgets.key(), form("培训", "", "401", "HY", "就要")));
        rejects(BudgetRule.STANDARD_UNKNOWN, () -> requesting().submit(Budgets.key(), form("培训", "", "1", "没有", "")));
        long over = requesting().submit(Budgets.key(), form("另一培训", "", "2200", "JK", "正高级"));
        assertThat(budgets.detail(over).warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.OVER_STANDARD);
        budgets.act("chief");
        standards.correct(
                lecture, new StandardFacts("JK", "讲课费", "学时", Money.of("1000"), false, LocalDate.of(2026, 1, 1), ""));
        assertThat(budgets.detail(over).warnings()).isEmpty();
        assertThat(DOMAIN.get(AuditTrail.class).about("standard:" + lecture)).hasSize(2);
        assertThat(standards.all()).hasSize(2);
    }

    @Test
    void a_standard_holds_from_its_day_until_the_next_of_its_code() {
        Standards standards = DOMAIN.get(Standards.class);
        standards.enter(new StandardFacts("JK", "讲课费", "学时", Money.of("500"), true, LocalDate.of(2026, 1, 1), ""));
        standards.enter(new StandardFacts("JK", "讲课费", "学时", Money.of("800"), true, LocalDate.of(2026, 6, 1), ""));
        assertThat(standards.on("JK", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(standards.on("JK", LocalDate.of(2026, 5, 31)).orElseThrow().ceiling())
                .isEqualTo(Money.of("500"));
        assertThat(standards.on("JK", LocalDate.of(2026, 6, 1)).orElseThrow().allows(3))
                .isEqualTo(Money.of("2400"));
    }

    @Test
    void payments_split_below_the_limit_and_a_lecture_paid_twice_are_shown() {
        budgets.act("asks");
        long first = requesting().submit(Budgets.key(), form("五月培训", "行政处罚法", "3000", null, ""));
        assertThat(budgets.detail(first).warnings()).isEmpty();
        long second = requesting().submit(Budgets.key(), form("六月培训", "行政处罚法", "2500", null, ""));
        for (String one : List.of("asks", "chief")) {
            budgets.act(one);
            assertThat(budgets.detail(second).warnings())
                    .extracting(Warning::kind)
                    .containsExactly(Warning.Kind.SPLIT, Warning.Kind.LECTURE_TWICE);
        }
        assertThat(budgets.detail(second).warnings().get(0).text()).contains("1 笔", "5,500.00", "5,000.00");
        budgets.act("asks");
        requesting().withdraw(first, "重复了");
        assertThat(budgets.detail(second).warnings()).isEmpty();
    }

    @Test
    void a_purpose_that_sounds_like_hospitality_is_shown_whatever_line_it_is_asked_from() {
        budgets.act("asks");
        assertThat(budgets.detail(requesting().submit(Budgets.key(), asking("上级检查组接待餐费")))
                        .warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.HOSPITALITY);
        assertThat(budgets.detail(requesting().submit(Budgets.key(), asking("购买打印纸")))
                        .warnings())
                .isEmpty();
    }

    @Test
    void the_same_activity_of_another_year_is_no_split() {
        budgets.fund(YEAR - 1);
        long before = budgets.line(YEAR - 1, "30216", "9000");
        budgets.submitted(new ExpenseForm(
                before, "李教授", "讲课", "年度培训", "", Money.of("3000"), TODAY.minusYears(1), null, null, "", List.of()));
        long id = budgets.submitted(form("年度培训", "", "3000", null, ""));
        assertThat(budgets.detail(id).warnings()).isEmpty();
    }

    @Test
    void a_refund_is_a_negative_payment_of_its_own_day_and_frees_the_line() {
        long payment = budgets.paid(line, "300");
        long refund = paying().refund(payment, Money.of("100"), TODAY, "退餐费");
        assertThat(budgets.get(line).spent()).isEqualTo(Money.of("200"));
        budgets.act("pays");
        assertThat(DOMAIN.get(PaymentRows.class)
                        .find(refund)
                        .orElseThrow()
                        .payment()
                        .amount())
                .isEqualTo(Money.of("-100"));
        rejects(BudgetRule.REFUND_TOO_LARGE, () -> paying().refund(payment, Money.of("200.01"), TODAY, "再退"));
        rejects(BudgetRule.REFUND_OF_REFUND, () -> paying().refund(refund, Money.of("1"), TODAY, "再退"));
        rejects(BudgetRule.AMOUNT_NOT_POSITIVE, () -> paying().refund(payment, Money.ZERO, TODAY, "再退"));
        rejects(BudgetRule.DAY_IN_FUTURE, () -> paying().refund(payment, Money.of("1"), TODAY.plusDays(1), "再退"));
        rejects(
                BudgetRule.REFUND_BEFORE_PAYMENT,
                () -> paying().refund(payment, Money.of("1"), TODAY.minusDays(1), "再退"));
        budgets.everythingAddsUp();
    }

    @Test
    void a_payment_is_dated_neither_before_its_approval_nor_in_the_future() {
        long id = budgets.approved(line, "10");
        budgets.act("pays");
        rejects(BudgetRule.PAID_BEFORE_APPROVAL, () -> paying().pay(id, TODAY.minusDays(1), PaymentMethod.CASH));
        rejects(BudgetRule.DAY_IN_FUTURE, () -> paying().pay(id, TODAY.plusDays(1), PaymentMethod.CASH));
        DOMAIN.clock().advance(Duration.ofDays(60));
        rejects(BudgetRule.DAY_IN_OTHER_YEAR, () -> paying().pay(id, LocalDate.of(2027, 1, 5), PaymentMethod.CASH));
    }

    @Test
    void vouchers_are_numbered_without_a_gap_though_payments_fail_and_meet() {
        List<Long> ids = IntStream.range(0, 12)
                .mapToObj(i -> budgets.approved(line, "10"))
                .toList();
        ids.stream()
                .map(id -> DOMAIN.elsewhere(() -> {
                    budgets.act("pays");
                    try {
                        paying().pay(id, id % 3 == 0 ? TODAY.plusDays(1) : TODAY, PaymentMethod.CASH);
                    } catch (Rejection future) {
                        paying().pay(id, TODAY, PaymentMethod.CASH);
                    }
                }))
                .toList()
                .forEach(one -> one.join());
        List<String> vouchers = DOMAIN.transaction()
                .in(entities ->
                        Sql.of("select voucher from payment order by voucher").list(entities, row -> row.required(0)));
        assertThat(vouchers)
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> "PZ-2026-%04d".formatted(i))
                        .toList());
    }

    @Test
    void payees_are_masked_for_readers_outside_the_bureau_and_not_to_be_searched_for() {
        long payment = budgets.paid(line, "10");
        long id = DOMAIN.get(PaymentRows.class)
                .find(payment)
                .orElseThrow()
                .payment()
                .requestId();
        assertThat(budgets.detail(id).payee()).isEqualTo("张三");
        ExpenseFilter byPayee = new ExpenseFilter("张三", null, YEAR, "30216", null);
        PaymentFilter paidTo = new PaymentFilter("张三", YEAR, "30216", TODAY, TODAY);
        assertThat(DOMAIN.get(ExpenseRows.class).total(byPayee)).isEqualTo(1);
        assertThat(DOMAIN.get(PaymentRows.class).total(paidTo)).isEqualTo(1);
        budgets.act("reads");
        assertThat(budgets.detail(id).payee()).isEqualTo("张＊＊");
        assertThat(budgets.detail(id).deeds()).isEmpty();
        assertThat(DOMAIN.get(PaymentRows.class)
                        .page(PaymentFilter.all(), Recency.NEWEST, Optional.empty(), 10)
                        .rows())
                .extracting(PaymentRow::payee)
                .containsExactly("张＊＊");
        assertThat(DOMAIN.get(ExpenseRows.class).total(byPayee)).isZero();
        assertThat(DOMAIN.get(PaymentRows.class).total(paidTo)).isZero();
    }

    @Test
    void each_sees_what_waits_for_her() {
        long small = budgets.submitted(line, "10");
        long large = budgets.submitted(line, "5000.01");
        budgets.act("chief");
        long chiefs = requesting().submit(Budgets.key(), Budgets.form(line, "20"));
        assertThat(waiting(ExpenseSubset.TO_APPROVE)).containsExactly(small);
        assertThat(waiting(ExpenseSubset.MINE)).containsExactly(chiefs);
        deciding().approve(small, "");
        budgets.act("leader");
        assertThat(waiting(ExpenseSubset.TO_APPROVE)).containsExactlyInAnyOrder(chiefs, large);
        budgets.act("pays");
        assertThat(waiting(ExpenseSubset.TO_PAY)).containsExactly(small);
        assertThat(DOMAIN.get(ExpenseRows.class)
                        .total(new ExpenseFilter(null, ExpenseState.SUBMITTED, null, null, null)))
                .isEqualTo(2);
    }

    private static List<Long> waiting(ExpenseSubset subset) {
        return DOMAIN
                .get(ExpenseRows.class)
                .page(ExpenseFilter.of(subset), Recency.NEWEST, Optional.empty(), 10)
                .rows()
                .stream()
                .map(ExpenseRow::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST"})
    void both_lists_are_walked_both_ways_with_one_query_a_page(Recency order) {
        IntStream.range(0, 23).forEach(i -> budgets.paid(line, "1"));
        ExpenseRows requests = DOMAIN.get(ExpenseRows.class);
        PaymentRows payments = DOMAIN.get(PaymentRows.class);
        assertThat(Walk.through(
                        place -> requests.page(ExpenseFilter.all(), order, place, 5), SortKey.MOMENT, ExpenseRow::id))
                .hasSize(23);
        assertThat(Walk.through(
                        place -> payments.page(PaymentFilter.all(), order, place, 5), SortKey.DAY, PaymentRow::id))
                .hasSize(23);
    }

    @Test
    void a_request_with_all_that_belongs_to_it_takes_no_more_queries_than_these() {
        long payment = budgets.paid(line, "10");
        long id = DOMAIN.get(PaymentRows.class)
                .find(payment)
                .orElseThrow()
                .payment()
                .requestId();
        assertThat(Statements.during(() -> budgets.detail(id))).isLessThanOrEqualTo(8);
        assertThat(Statements.during(() -> DOMAIN.get(PaymentRows.class).find(payment)))
                .isEqualTo(2);
    }
}
