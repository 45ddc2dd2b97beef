package org.mingjian.batch.demo;

import static java.util.Objects.requireNonNull;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.Users;
import org.mingjian.batch.Progress;
import org.mingjian.budget.ClosingYears;
import org.mingjian.budget.DemonstratingExpenses;
import org.mingjian.budget.DemonstratingExpenses.Course;
import org.mingjian.budget.DemonstratingExpenses.People;
import org.mingjian.budget.ExpenseForm;
import org.mingjian.budget.FundFacts;
import org.mingjian.budget.Funds;
import org.mingjian.budget.Invoice;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.budget.StandardFacts;
import org.mingjian.budget.Standards;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;

/**
 * The earmarked fund of the demonstration: three years up to the present one, the earlier ones frozen and carried over;
 * some dozens of requests, the latest of them still on their way. What is there already stays as it is.
 */
@Named
@Dependent
public class DemoFund extends AbstractBatchlet {
    static final int YEARS = 3;
    private static final int A_YEAR = 36;
    private static final int DAYS_BETWEEN = 9;
    private static final int DAYS_TO_PAY = 4;
    private static final int WAITING_DAYS = 12;
    private static final int UNPAID_DAYS = 30;
    private static final int LAST_DAY_OF_REQUESTS = 340;
    private static final long SEED = 2_040_612;
    private static final Map<String, String> LINES = Map.of(
            "30201", "6000",
            "30202", "11500",
            "30211", "4000",
            "30215", "8000",
            "30216", "27000",
            "30226", "7000",
            "30227", "30000",
            "30239", "3000");

    @Inject
    private Funds funds;

    @Inject
    private KeepingFunds keeping;

    @Inject
    private ClosingYears closing;

    @Inject
    private Standards standards;

    @Inject
    private DemonstratingExpenses expenses;

    @Inject
    private DemoBureau bureau;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    @Inject
    private Progress progress;

    private final Random random = new Random(SEED);
    private final List<String[]> kinds =
            Lines.of("expenses.txt").stream().map(line -> line.split("\\|", -1)).toList();
    private long serial = 24_502_000_000_000_000L;

    @Override
    @Transactional
    public String process() {
        progress.begin((long) YEARS * A_YEAR);
        if (funds.all().isEmpty()) {
            standards();
            LocalDate today = DistrictTime.today(clock);
            for (int year = today.getYear() - YEARS + 1; year <= today.getYear(); year++) {
                year(year, today);
            }
            bureau.agrees(today.getYear() - 2);
            bureau.lags(today.getYear() - 1);
        }
        return "COMPLETED";
    }

    private void standards() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        standards.enter(new StandardFacts("JK-FG", "讲课费（副高级）", "学时", Money.of("500"), false, from, "演示数据，请按现行文件登记"));
        standards.enter(new StandardFacts("JK-ZG", "讲课费（正高级）", "学时", Money.of("1000"), false, from, "演示数据，请按现行文件登记"));
        standards.enter(new StandardFacts("PX-3", "培训费（三类）", "人天", Money.of("550"), true, from, "演示数据，请按现行文件登记"));
    }

    private void year(int year, LocalDate today) {
        keeping.open(FundFacts.usual(year, "荣财行〔%d〕12号（演示）".formatted(year)));
        Map<String, Long> lines = new HashMap<>();
        LINES.keySet().stream()
                .sorted()
                .forEach(code -> lines.put(
                        code, keeping.enterLine(year, code, Money.of(requireNonNull(LINES.get(code))), Money.ZERO)));
        if (funds.find(year - 1).isPresent()) {
            closing.freeze(year - 1);
            closing.carryOver(year - 1);
        }
        LocalDate midyear = LocalDate.of(year, 6, 30);
        if (!midyear.isAfter(today)) {
            keeping.adjust(
                    requireNonNull(lines.get("30239")),
                    Money.of("-500"),
                    "荣财行〔%d〕58号（演示）".formatted(year),
                    midyear,
                    "压减");
            keeping.adjust(
                    requireNonNull(lines.get("30216")),
                    Money.of("500"),
                    "荣财行〔%d〕58号（演示）".formatted(year),
                    midyear,
                    "增加培训");
        }
        for (int i = 0; i < A_YEAR; i++) {
            LocalDate day = LocalDate.ofYearDay(year, 20 + i * DAYS_BETWEEN + random.nextInt(DAYS_BETWEEN));
            if (day.isBefore(today) && day.getDayOfYear() < LAST_DAY_OF_REQUESTS) {
                request(kinds.get((i + year) % kinds.size()), lines, day, today);
            }
            progress.advance(1);
        }
    }

    private void request(String[] kind, Map<String, Long> lines, LocalDate day, LocalDate today) {
        int least = Integer.parseInt(kind[5]);
        int yuan = least + random.nextInt(Integer.parseInt(kind[6]) - least);
        Money amount = Money.of("%d.%02d".formatted(yuan, kind[4].isEmpty() ? random.nextInt(100) : 0));
        boolean lecture = !kind[4].isEmpty();
        ExpenseForm form = new ExpenseForm(
                requireNonNull(lines.get(kind[0])),
                kind[1],
                kind[2],
                kind[3],
                kind[4],
                amount,
                day,
                lecture ? "JK-FG" : null,
                lecture ? 4 : null,
                "",
                lecture ? List.of() : List.of(new Invoice("", String.format("%020d", serial++))));
        boolean large = amount.isMoreThan(FundFacts.CHIEF_LIMIT);
        People people = new People(account("jingban"), account(large ? "juzhang" : "kezhang"), account("caiwu"));
        boolean decided = day.isBefore(today.minusDays(WAITING_DAYS));
        LocalDate paidOn = day.isBefore(today.minusDays(UNPAID_DAYS)) ? day.plusDays(DAYS_TO_PAY) : null;
        expenses.bring(form, people, new Course(decided, paidOn, refund(paidOn), "多付部分退回"));
    }

    private Money refund(@Nullable LocalDate paidOn) {
        return paidOn != null && random.nextInt(A_YEAR) == 0 ? Money.of("60") : Money.ZERO;
    }

    private long account(String login) {
        return users.withLogin(login).orElseThrow().id();
    }
}
