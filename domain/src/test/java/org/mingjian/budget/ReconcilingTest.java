package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;
import static org.mingjian.budget.Budgets.rejects;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.audit.AuditTrail;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.ledger.Cell;
import org.mingjian.ledger.Trying;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class ReconcilingTest {
    private static final String HEADINGS = "支付日期,凭证号,摘要,收款人,经济分类,金额（元）";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);
    private long line;

    @BeforeEach
    void open() {
        budgets.people();
        budgets.fund(YEAR);
        line = budgets.line(YEAR, "30202", "100000");
    }

    private static Reconciliation reconciliation() {
        return DOMAIN.get(Reconciliations.class).of(YEAR).orElseThrow();
    }

    private static SettlingDifferences settling() {
        return DOMAIN.get(SettlingDifferences.class);
    }

    private static Reconciling reconciling() {
        return DOMAIN.get(Reconciling.class);
    }

    private void bring(String... lines) {
        bringOf("", lines);
    }

    private void bringOf(String project, String... lines) {
        budgets.act("pays");
        reconciling().bring(YEAR, file(lines), project);
    }

    /** As it is read from a spreadsheet: the headings are row 1. */
    private static BureauFile file(String... lines) {
        String text = String.join("\n", lines);
        Sha256 document = DOMAIN.get(DocumentStore.class)
                .store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .sha256();
        List<Trying.Row> rows = IntStream.range(1, lines.length)
                .mapToObj(i -> new Trying.Row(i + 1, cells(lines[i])))
                .toList();
        return new BureauFile(document, "国库.csv", List.of(lines[0].split(",")), rows);
    }

    private static List<Cell> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(Cell::of).toList();
    }

    private static String row(String voucher, String payee, String amount) {
        return TODAY + "," + voucher + ",印刷," + payee + ",30202 印刷费," + amount;
    }

    private static long payment(boolean ours) {
        return reconciliation().unmatched().stream()
                .filter(one -> one.ours() == ours)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void without_a_word_of_the_bureau_there_is_no_reconciliation() {
        budgets.paid(line, "10");
        assertThat(DOMAIN.get(Reconciliations.class).of(YEAR)).isEmpty();
    }

    @Test
    void the_same_payments_on_both_sides_come_to_zero() {
        budgets.paid(line, "1200");
        budgets.paid(line, "80.50");
        bring(HEADINGS, row("", "张三", "80.5"), row("pz-2026-0001", "", "1200.00"), "合计,,,,,1280.5");
        assertThat(reconciliation().settled()).isTrue();
        assertThat(reconciliation().difference()).isEqualTo(Money.ZERO);
        assertThat(reconciliation().ours()).isEqualTo(Money.of("1280.50"));
        assertThat(reconciliation().bureaus()).isEqualTo(Money.of("1280.50"));
        assertThat(reconciliation().unmatched()).isEmpty();
        assertThat(reconciliation().classes()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("印刷费");
            assertThat(one.difference()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void what_is_missing_on_a_side_is_settled_once_all_of_it_is_explained() {
        budgets.paid(line, "1200");
        bring(HEADINGS, row("", "别人", "30"), row("", "李四", "5"));
        assertThat(reconciliation().difference()).isEqualTo(Money.of("1165"));
        assertThat(reconciliation().unmatched()).hasSize(3);
        assertThat(reconciliation().settled()).isFalse();
        rejects(
                BudgetRule.REASON_NEEDED,
                () -> settling().explain(YEAR, true, payment(true), DifferenceCause.IN_TRANSIT, " "));
        settling().explain(YEAR, true, payment(true), DifferenceCause.IN_TRANSIT, "银行 1 月 2 日入账");
        assertThat(reconciliation().settled()).isFalse();
        assertThat(reconciliation().open()).isEqualTo(Money.of("-35"));
        reconciliation()
                .unexplained()
                .forEach(one -> settling().explain(YEAR, false, one.id(), DifferenceCause.BUREAU_ERROR, "不是本单位的"));
        assertThat(reconciliation().settled()).isTrue();
        assertThat(reconciliation().open()).isEqualTo(Money.ZERO);
        assertThat(reconciliation().difference()).isEqualTo(Money.of("1165"));
    }

    @Test
    void payments_of_equal_amounts_are_matched_one_to_one() {
        budgets.paid(line, "500");
        budgets.paid(line, "500");
        budgets.paid(line, "500");
        bring(HEADINGS, row("", "张三", "500"), row("", "张三", "500"));
        assertThat(reconciliation().unmatched()).singleElement().satisfies(one -> {
            assertThat(one.ours()).isTrue();
            assertThat(one.amount()).isEqualTo(Money.of("500"));
        });
        assertThat(reconciliation().difference()).isEqualTo(Money.of("500"));
    }

    @Test
    void of_equal_amounts_on_one_day_each_payee_keeps_her_own() {
        budgets.paid(line, "500");
        bring(HEADINGS, row("", "李四", "500"), row("", "张三", "500"));
        assertThat(reconciliation().unmatched())
                .singleElement()
                .satisfies(left -> assertThat(left.payee()).isEqualTo("李四"));
    }

    @Test
    void a_refund_is_matched_with_a_negative_row() {
        long payment = budgets.paid(line, "500");
        DOMAIN.get(PayingExpenses.class).refund(payment, Money.of("120"), TODAY, "多付");
        bring(HEADINGS, row("", "张三", "500"), row("", "张三", "（120.00）"));
        assertThat(reconciliation().unmatched()).isEmpty();
        assertThat(reconciliation().ours()).isEqualTo(Money.of("380"));
        assertThat(reconciliation().settled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,张三,true", "2026-11-13,张三,true", "2026-12-04,张三,false", "2026-11-30,李四,false"})
    void a_row_of_some_days_later_is_the_payment_only_with_its_payee(String day, String payee, boolean found) {
        budgets.paid(line, "77.70");
        bring(HEADINGS, day + ",,," + payee + ",,77.7");
        assertThat(reconciliation().unmatched().isEmpty()).isEqualTo(found);
    }

    @Test
    void by_hand_a_payment_is_matched_with_one_row_of_its_amount_and_it_can_be_undone() {
        long payment = budgets.paid(line, "1200");
        bring(HEADINGS, "2026-02-01,,,某公司,,1200", "2026-02-02,,,某公司,,1200", "2026-02-02,,,某公司,,1000");
        List<Unmatched> rows =
                reconciliation().unmatched().stream().filter(one -> !one.ours()).toList();
        assertThat(reconciliation().partners(rows.get(0)))
                .extracting(Unmatched::id)
                .containsExactly(payment);
        assertThat(reconciliation().partners(rows.get(1))).isEmpty();
        rejects(
                BudgetRule.AMOUNTS_DIFFER,
                () -> settling().match(YEAR, payment, rows.get(1).id()));
        settling().match(YEAR, payment, rows.get(0).id());
        rejects(
                BudgetRule.MATCHED_ALREADY,
                () -> settling().match(YEAR, payment, rows.get(2).id()));
        assertThat(reconciliation().unmatched()).hasSize(2);
        settling().undo(YEAR, payment);
        assertThat(reconciliation().unmatched()).hasSize(4);
        assertThat(DOMAIN.get(AuditTrail.class).about("payment:" + payment))
                .extracting(entry -> entry.action())
                .containsExactly("PaymentMatched", "MatchUndone");
    }

    @Test
    void of_two_who_match_one_row_at_once_one_succeeds() {
        long first = budgets.paid(line, "1200");
        long second = budgets.paid(line, "1200");
        bring(HEADINGS, "2026-02-01,,,某公司,,1200");
        long row = payment(false);
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        List<CompletableFuture<Void>> both = List.of(first, second).stream()
                .map(payment -> DOMAIN.elsewhere(() -> {
                    budgets.act("pays");
                    SpendingTest.await(start);
                    settling().match(YEAR, payment, row);
                }))
                .toList();
        start.countDown();
        for (CompletableFuture<Void> one : both) {
            try {
                one.join();
            } catch (CompletionException e) {
                assertThat(e.getCause())
                        .isInstanceOfSatisfying(
                                Rejection.class, no -> assertThat(no.rule()).isEqualTo(BudgetRule.MATCHED_ALREADY));
                refused.incrementAndGet();
            }
        }
        assertThat(refused).hasValue(1);
        assertThat(reconciliation().unmatched()).hasSize(1);
    }

    @Test
    void the_file_that_counts_already_changes_nothing() {
        budgets.paid(line, "1200");
        bring(HEADINGS, row("", "李四", "30"));
        settling().explain(YEAR, true, payment(true), DifferenceCause.IN_TRANSIT, "在途");
        Reconciliation before = reconciliation();
        bring(HEADINGS, row("", "李四", "30"));
        assertThat(reconciliation()).isEqualTo(before);
        assertThat(DOMAIN.get(Reconciliations.class).statements(YEAR)).hasSize(1);
    }

    @Test
    void a_newer_file_takes_the_place_of_the_older_which_stays_to_be_seen() {
        budgets.paid(line, "1200");
        bring(HEADINGS, row("", "张三", "1200"));
        assertThat(reconciliation().settled()).isTrue();
        bring(HEADINGS, row("", "张三", "1200"), row("", "李四", "30"));
        assertThat(reconciliation().settled()).isFalse();
        assertThat(reconciliation().difference()).isEqualTo(Money.of("-30"));
        assertThat(DOMAIN.get(Reconciliations.class).statements(YEAR))
                .extracting(one -> one.replacedAt() == null)
                .containsExactly(true, false);
    }

    @Test
    void a_payment_that_comes_later_opens_it_again_until_it_is_found() {
        bring(HEADINGS, row("", "张三", "10"));
        settling().explain(YEAR, false, payment(false), DifferenceCause.TIMING, "本单位尚未登记");
        assertThat(reconciliation().settled()).isTrue();
        budgets.paid(line, "10");
        assertThat(reconciliation().difference()).isEqualTo(Money.ZERO);
        budgets.paid(line, "3");
        assertThat(reconciliation().settled()).isFalse();
        assertThat(reconciling().matchAgain(YEAR)).isEqualTo(1);
        assertThat(reconciliation().unmatched()).hasSize(1);
        assertThat(reconciling().matchAgain(YEAR)).isZero();
    }

    @Test
    void a_total_that_is_typed_in_needs_no_rows_and_its_explanation_holds_for_its_difference() {
        budgets.paid(line, "1200");
        reconciling().enterTotal(YEAR, Money.of("1200"));
        assertThat(reconciliation().settled()).isTrue();
        rejects(BudgetRule.NOTHING_TO_EXPLAIN, () -> settling().explainTotal(YEAR, DifferenceCause.TIMING, "无"));
        reconciling().enterTotal(YEAR, Money.of("1100"));
        assertThat(reconciliation().settled()).isFalse();
        settling().explainTotal(YEAR, DifferenceCause.IN_TRANSIT, "一笔在途");
        assertThat(reconciliation().settled()).isTrue();
        budgets.paid(line, "1");
        assertThat(reconciliation().settled()).isFalse();
        assertThat(reconciliation().open()).isEqualTo(Money.of("101"));
    }

    @Test
    void rows_of_other_projects_are_left_out_only_where_one_is_named() {
        String[] lines = {
            HEADINGS + ",项目名称", row("", "张三", "10") + ",执法监督专项经费", row("", "李四", "99") + ",普法专项", "13 月,,,,,坏,普法专项"
        };
        bringOf("执法监督", lines);
        assertThat(reconciliation().bureaus()).isEqualTo(Money.of("10"));
        assertThat(reconciliation().statement().leftOut()).isEqualTo(2);
        rejects(BudgetRule.BUREAU_ROWS_UNREADABLE, () -> bring(lines));
        rejects(BudgetRule.BUREAU_COLUMN_MISSING, () -> bringOf("执法监督", HEADINGS, row("", "张三", "10")));
        rejects(BudgetRule.BUREAU_FILE_EMPTY, () -> bringOf("没有的项目", lines));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,10,第 2 行“支付日期”是“2026-02-30”，无法识别",
        "'',10,第 2 行“支付日期”是“”，无法识别",
        "2025-12-31,10,第 2 行“支付日期”是“2025-12-31”，不在 2026 年",
        "2026-03-01,10.001,第 2 行“金额（元）”是“10.001”，无法识别",
        "2026-03-01,一千,第 2 行“金额（元）”是“一千”，无法识别",
        "2026-03-01,0.00,第 2 行“金额（元）”是零",
        "2026-03-01,99999999999999,第 2 行“金额（元）”是“99999999999999”，无法识别"
    })
    void a_bad_row_is_named_and_nothing_is_kept(String day, String amount, String said) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> bring(HEADINGS, day + ",,,,," + amount, row("", "张三", "10")))
                .satisfies(no -> assertThat(no.text()).contains("有 1 处", said));
        assertThat(DOMAIN.get(Reconciliations.class).of(YEAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"日期,金额", "付款日期,支付金额(元)", " 交易 日期 ,发生额（元）", "清算日期,付款金额"})
    void columns_are_known_by_their_usual_names(String headings) {
        bring(headings, "2026/3/4,1", "20260305,-¥2.50", "2026年3月6日,1");
        assertThat(reconciliation().bureaus()).isEqualTo(Money.of("-0.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日期,金额(万元)", "摘要,金额", "支付日期,单价"})
    void a_missing_column_is_named_with_its_usual_names(String headings) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> bring(headings, "2026-03-04,1"))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(BudgetRule.BUREAU_COLUMN_MISSING));
    }

    /** For whatever payments and refunds, a file of the same in any order comes to zero, with nothing left over. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 16, 2026})
    void a_shuffled_file_of_our_own_payments_matches_all_of_them(long seed) {
        Random random = new Random(seed);
        List<Matching.Side> ours = new ArrayList<>();
        List<Matching.Side> theirs = new ArrayList<>();
        boolean vouchers = random.nextBoolean();
        boolean payees = random.nextBoolean();
        for (int i = 1; i <= 200; i++) {
            LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
            Money amount = Money.of(String.valueOf(100 * (random.nextInt(8) - 3) + 50));
            String payee = "收款人" + random.nextInt(4);
            ours.add(new Matching.Side(i, day, "PZ-2026-" + i, payee, amount));
            theirs.add(new Matching.Side(1000 + i, day, vouchers ? "PZ-2026-" + i : "", payees ? payee : "", amount));
        }
        Collections.shuffle(ours, random);
        Collections.shuffle(theirs, random);
        List<Matching.Pair> pairs = Matching.of(ours, theirs);
        assertThat(pairs).hasSize(200);
        assertThat(pairs.stream().map(Matching.Pair::payment).distinct()).hasSize(200);
        assertThat(pairs.stream().map(Matching.Pair::row).distinct()).hasSize(200);
    }

    /** The same through the whole of it, with refunds. */
    @Test
    void payments_at_random_and_their_shuffled_file_come_to_zero() {
        Random random = new Random(16);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            String amount = String.valueOf(1 + random.nextInt(5) * 100);
            long payment = budgets.paid(line, amount);
            lines.add(row("", "张三", amount));
            if (random.nextInt(3) == 0) {
                DOMAIN.get(PayingExpenses.class).refund(payment, Money.of("0.5"), TODAY, "退");
                lines.add(row("", "张三", "-0.50"));
            }
        }
        Collections.shuffle(lines, random);
        lines.add(0, HEADINGS);
        bring(lines.toArray(String[]::new));
        assertThat(reconciliation().unmatched()).isEmpty();
        assertThat(reconciliation().difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoever_does_not_keep_the_fund_does_not_reconcile_and_outsiders_see_no_payee() {
        budgets.paid(line, "1200");
        bring(HEADINGS, row("", "李四光", "30"));
        budgets.act("reads");
        assertThat(reconciliation().unmatched()).extracting(Unmatched::payee).containsExactlyInAnyOrder("张＊＊", "李＊＊");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> reconciling().enterTotal(YEAR, Money.of("1")))
                .isNotInstanceOf(Rejection.class);
    }

    @Test
    void the_sheet_has_each_payment_and_each_row_once_and_says_how_far_it_is() {
        budgets.paid(line, "1200");
        long waiting = budgets.paid(line, "7");
        bring(HEADINGS, row("ZF1", "张三", "1200"), row("", "李四", "30"));
        settling().explain(YEAR, true, waiting, DifferenceCause.IN_TRANSIT, "在途");
        ReconciliationRows sheet = DOMAIN.get(ReconciliationRows.class);
        List<ReconciliationRow> all =
                sheet.page(YEAR, null, Recency.OLDEST, Optional.empty(), 50).rows();
        assertThat(all)
                .extracting(ReconciliationRow::state)
                .containsExactlyInAnyOrder(
                        ReconciliationState.MATCHED, ReconciliationState.EXPLAINED, ReconciliationState.ALONE);
        assertThat(sheet.total(YEAR, null)).isEqualTo(3);
        assertThat(sheet.total(YEAR - 1, null)).isZero();
        assertThat(sheet.page(YEAR, ReconciliationState.MATCHED, Recency.NEWEST, Optional.empty(), 50)
                        .rows())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ours()).isEqualTo(one.bureaus());
                    assertThat(one.bureausVoucher()).isEqualTo("ZF1");
                });
        assertThat(sheet.find(waiting * 2))
                .hasValueSatisfying(one -> assertThat(one.reason()).contains("在途"));
        assertThat(Statements.during(() -> sheet.page(null, null, Recency.NEWEST, Optional.empty(), 50)))
                .isEqualTo(1);
    }

    @Test
    void it_is_read_in_three_queries() {
        budgets.paid(line, "1200");
        bring(HEADINGS, row("", "李四", "30"));
        assertThat(Statements.during(ReconcilingTest::reconciliation)).isEqualTo(3);
    }

    @Test
    void the_database_holds_one_to_one_and_the_bureaus_rows() {
        long payment = budgets.paid(line, "1200");
        bring(HEADINGS, row("", "张三", "1200"), row("", "张三", "1200"));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> DOMAIN.transaction()
                        .in(entities -> Sql.of(
                                        "insert into payment_match (payment_id, row_id, by_hand, at)"
                                                + " select ?, max(id), true, now() from bureau_row",
                                        payment)
                                .execute(entities)))
                .withStackTraceContaining("payment_match_pkey");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> DOMAIN.transaction()
                        .in(entities ->
                                Sql.of("update bureau_row set amount = 1").execute(entities)))
                .withStackTraceContaining("permission denied");
    }
}
