package org.mingjian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.budget.Budgets.TODAY;
import static org.mingjian.budget.Budgets.YEAR;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

class SpendingTest {
    private static final int MANY = 50;

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Budgets budgets = new Budgets(DOMAIN);

    @BeforeEach
    void open() {
        budgets.people();
        budgets.fund(YEAR);
    }

    @Test
    void of_fifty_who_approve_the_last_yuan_at_once_exactly_one_succeeds() {
        long line = budgets.line(YEAR, "30202", "1");
        List<Long> requests = IntStream.range(0, MANY)
                .mapToObj(i -> budgets.submitted(line, "1"))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        List<CompletableFuture<Void>> all = requests.stream()
                .map(id -> DOMAIN.elsewhere(() -> {
                    budgets.act("leader");
                    await(start);
                    DOMAIN.get(DecidingExpenses.class).approve(id, "");
                }))
                .toList();
        start.countDown();
        for (CompletableFuture<Void> one : all) {
            try {
                one.join();
            } catch (CompletionException e) {
                assertThat(e.getCause())
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                rejection -> assertThat(rejection.rule()).isEqualTo(BudgetRule.OVER_AVAILABLE));
                refused.incrementAndGet();
            }
        }
        assertThat(refused).hasValue(MANY - 1);
        assertThat(budgets.get(line).committed()).isEqualTo(Money.of("1"));
        assertThat(budgets.get(line).available()).isEqualTo(Money.ZERO);
        budgets.everythingAddsUp();
    }

    @Test
    void the_database_alone_lets_exactly_one_of_fifty_take_the_last_yuan() {
        long line = budgets.line(YEAR, "30202", "1");
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger taken = new AtomicInteger();
        List<String> refusals = new ArrayList<>();
        CompletableFuture.allOf(IntStream.range(0, MANY)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> {
                                    await(start);
                                    try {
                                        take(line);
                                        taken.incrementAndGet();
                                    } catch (SQLException e) {
                                        synchronized (refusals) {
                                            refusals.add(e.getMessage());
                                        }
                                    }
                                },
                                work -> {
                                    new Thread(work).start();
                                    start.countDown();
                                }))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(taken).hasValue(1);
        assertThat(refusals).hasSize(MANY - 1).allMatch(text -> text.contains("budget_line_within"));
        budgets.everythingAddsUp();
    }

    private static void take(long line) throws SQLException {
        try (Connection app = DriverManager.getConnection(Database.get().url(), Database.APP, "app");
                PreparedStatement insert = app.prepareStatement(
                        "insert into budget_entry (line_id, kind, amount, day, document, reason, at)"
                                + " values (?, 'ADJUSTMENT', -1, current_date, '文', '', now())")) {
            insert.setLong(1, line);
            insert.executeUpdate();
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever is asked, approved, paid, refunded, cancelled or adjusted in whatever order, the identities hold. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 16, 2026})
    void in_a_year_at_random_the_identities_hold_after_every_deed(long seed) {
        Random random = new Random(seed);
        List<Long> lines =
                List.of(budgets.line(YEAR, "30202", "3000", "250.37"), budgets.line(YEAR, "30226", "1999.99"));
        List<Long> requests = new ArrayList<>();
        List<Long> payments = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < 60; i++) {
            try {
                deed(random, lines, requests, payments);
                done++;
            } catch (Rejection no) {
                assertThat(no.text()).isNotBlank();
            }
            budgets.everythingAddsUp();
        }
        assertThat(done).isGreaterThan(20);
        DOMAIN.asTask();
        for (BudgetLine line : DOMAIN.get(Funds.class).lines(YEAR)) {
            assertThat(line.total())
                    .isEqualTo(line.initial().plus(line.carriedIn()).plus(line.adjusted()));
            assertThat(line.available())
                    .isEqualTo(line.total().minus(line.spent()).minus(line.committed()));
            YearEnd end = YearEnd.of(line);
            assertThat(end.surplus().plus(end.carried())).isEqualTo(line.available());
        }
    }

    private void deed(Random random, List<Long> lines, List<Long> requests, List<Long> payments) {
        long line = lines.get(random.nextInt(lines.size()));
        Money amount = Money.of("%d.%02d".formatted(1 + random.nextInt(700), random.nextInt(100)));
        int what = random.nextInt(8);
        if (what < 3 || requests.isEmpty()) {
            requests.add(budgets.submitted(line, amount.toString()));
            return;
        }
        long request = requests.get(random.nextInt(requests.size()));
        switch (what) {
            case 3, 4 -> {
                budgets.act("leader");
                DOMAIN.get(DecidingExpenses.class).approve(request, "");
            }
            case 5 -> {
                budgets.act("pays");
                payments.add(DOMAIN.get(PayingExpenses.class).pay(request, TODAY, PaymentMethod.CASH));
            }
            case 6 -> {
                if (payments.isEmpty() || random.nextBoolean()) {
                    budgets.act("chief");
                    DOMAIN.get(DecidingExpenses.class).cancel(request, "不办了");
                } else {
                    budgets.act("pays");
                    DOMAIN.get(PayingExpenses.class)
                            .refund(payments.get(random.nextInt(payments.size())), Money.of("0.07"), TODAY, "多付");
                }
            }
            default -> {
                budgets.act("pays");
                DOMAIN.get(KeepingFunds.class)
                        .adjust(line, random.nextBoolean() ? amount : amount.negated(), "文", TODAY, "");
            }
        }
    }
}
