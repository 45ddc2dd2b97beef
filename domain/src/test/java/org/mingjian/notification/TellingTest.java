package org.mingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjian.notification.NotificationKind.EXPENSE_DECIDED;
import static org.mingjian.notification.NotificationKind.EXPENSE_TO_APPROVE;
import static org.mingjian.notification.NotificationKind.EXPENSE_TO_PAY;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.ApiScope;
import org.mingjian.access.ApiTokens;
import org.mingjian.access.ChangingPassword;
import org.mingjian.access.Granting;
import org.mingjian.access.KeepingAccounts;
import org.mingjian.access.Role;
import org.mingjian.access.SigningIn;
import org.mingjian.access.TokenValidity;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.budget.DecidingExpenses;
import org.mingjian.budget.ExpenseForm;
import org.mingjian.budget.FundFacts;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.budget.PayingExpenses;
import org.mingjian.budget.PaymentMethod;
import org.mingjian.budget.RequestingExpenses;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.ledger.Ledgers;
import org.mingjian.ledger.Undoing;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.opinion.WithdrawingOpinions;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.report.Filing;
import org.mingjian.report.Freezing;
import org.mingjian.report.Report;
import org.mingjian.report.ReportRequest;
import org.mingjian.report.Snapshot;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** What people are told, and that they are told it once. */
class TellingTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private static Notifications notifications() {
        return DOMAIN.get(Notifications.class);
    }

    private List<NotificationRow> of(String login) {
        accounts.act(login);
        return notifications()
                .page(new NotificationFilter(null, false), Recency.NEWEST, Optional.empty(), 50)
                .rows();
    }

    private List<NotificationRow> of(String login, NotificationKind kind) {
        return of(login).stream().filter(row -> row.kind() == kind).toList();
    }

    private static Report file(String run) {
        return file(run, new HalfYear(2026, 1));
    }

    private static Report file(String run, HalfYear period) {
        DOMAIN.asTask();
        Snapshot snapshot = DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, period, null, "test"));
        DOMAIN.get(Filing.class).keep(snapshot, new ByteArrayInputStream(run.getBytes()));
        return DOMAIN.get(Filing.class).file(snapshot);
    }

    private static long town(String name) {
        return DOMAIN.get(Agencies.class).named(List.of(name)).get(name).id();
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void every_kind_has_a_name_and_a_sentence(NotificationKind kind) {
        assertThat(Texts.of(kind)).isNotBlank();
        assertThat(kind.told("一", "二", "三", "四", "五")).doesNotContain("{");
    }

    @Test
    void a_report_waits_for_those_who_sign_until_one_of_them_has_and_then_all_readers_know() {
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("deputy", Role.JB_LEADER, null);
        accounts.with("clerk", Role.JB_HANDLER, null);
        Report report = file("run");

        assertThat(of("leader", NotificationKind.REPORT_TO_SIGN))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.told()).isEqualTo("您有一份报告待签发：2026年上半年工作情况报告，第 1 版。");
                    assertThat(row.subject()).isEqualTo("report:" + report.id());
                    assertThat(row.readAt()).isNull();
                });
        assertThat(of("clerk", NotificationKind.REPORT_TO_SIGN)).isEmpty();

        accounts.act("deputy");
        DOMAIN.get(Filing.class).sign(report.id(), new ByteArrayInputStream(new byte[] {7}));

        assertThat(of("leader", NotificationKind.REPORT_TO_SIGN))
                .singleElement()
                .satisfies(row -> assertThat(row.readAt()).isNotNull());
        assertThat(of("clerk", NotificationKind.REPORT_SIGNED)).hasSize(1);
    }

    @Test
    void of_the_versions_of_a_report_only_the_newest_waits_to_be_signed() {
        accounts.with("leader", Role.JB_LEADER, null);
        Report before = file("before", new HalfYear(2025, 2));
        file("one");
        Report newest = file("two");

        assertThat(of("leader", NotificationKind.REPORT_TO_SIGN))
                .filteredOn(row -> row.readAt() == null)
                .extracting(NotificationRow::subject)
                .containsExactlyInAnyOrder("report:" + newest.id(), "report:" + before.id());
    }

    @Test
    void the_report_of_a_half_year_that_is_not_over_asks_nobody_to_sign() {
        accounts.with("leader", Role.JB_LEADER, null);
        file("run", HalfYear.of(DistrictTime.today(DOMAIN.clock())));
        assertThat(of("leader", NotificationKind.REPORT_TO_SIGN)).isEmpty();
    }

    @Test
    void what_a_supervisor_submits_waits_for_those_who_register_and_she_hears_when_one_of_them_has() {
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("leader", Role.JB_LEADER, null);
        User zhaojing = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), zhaojing.id());
        accounts.act("zhaojing");
        BringingOpinions bringing = DOMAIN.get(BringingOpinions.class);
        long registered = bringing.submit(Forms.open("a"), Forms.filled("没有亮证"), Declaration.NONE);
        long withdrawn = bringing.submit(Forms.open("b"), Forms.filled("没有亮证"), Declaration.NONE);

        assertThat(of("clerk", NotificationKind.MATTER_SUBMITTED))
                .extracting(NotificationRow::told)
                .containsExactly("您有一件事项待登记（编号 JY-2026-0002）。", "您有一件事项待登记（编号 JY-2026-0001）。");
        assertThat(of("leader", NotificationKind.MATTER_SUBMITTED)).isEmpty();
        assertThat(of("zhaojing", NotificationKind.MATTER_REGISTERED)).isEmpty();

        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(registered);
        accounts.act("zhaojing");
        DOMAIN.get(WithdrawingOpinions.class).withdraw(withdrawn);

        assertThat(of("clerk", NotificationKind.MATTER_SUBMITTED))
                .allSatisfy(row -> assertThat(row.readAt()).isNotNull());
        assertThat(of("zhaojing", NotificationKind.MATTER_REGISTERED))
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("opinion:" + registered));
    }

    @Test
    void what_fails_tells_nobody() {
        accounts.with("leader", Role.JB_LEADER, null);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DOMAIN.transaction().in(entities -> {
                    file("run");
                    throw new IllegalStateException("undone");
                }));
        assertThat(of("leader", NotificationKind.REPORT_TO_SIGN)).isEmpty();
    }

    @Test
    void an_import_tells_who_asked_and_each_agency_once_with_a_number() {
        accounts.with("town", Role.AGENCY_HANDLER, town("昌元街道"));
        accounts.with("other", Role.AGENCY_HANDLER, town("昌州街道"));
        accounts.actAs(Role.JB_HANDLER, null);
        new Ledgers(DOMAIN)
                .bringIn(
                        "源",
                        "1,甲,昌元街道,,,,2026-01-05,2026-01-06,,",
                        "2,乙,昌元街道,,,,2026-01-05,2026-01-06,,2026-01-20",
                        "3,丙,昌元街道,,,,2026-01-05,,,",
                        "4,丁,昌元街道,,,,坏,,,");

        assertThat(of("jb-handler", NotificationKind.IMPORT_FINISHED))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).endsWith("新增 3 件，更新 0 件，未变 0 件，退回 1 行。"));
        assertThat(of("town", NotificationKind.MATTERS_ARRIVED)).singleElement().satisfies(row -> {
            assertThat(row.told()).startsWith("您单位新到 3 件事项").contains("其中 2 件待办");
            assertThat(row.told()).doesNotContain("甲", "乙", "丙");
        });
        assertThat(of("other", NotificationKind.MATTERS_ARRIVED)).isEmpty();
    }

    @Test
    void rows_that_wait_for_an_agency_are_told_and_an_undone_import_asks_nothing_more() {
        accounts.actAs(Role.JB_HANDLER, null);
        String collecting = Ledgers.MAPPING.replace("\"newAgencies\": \"create\"", "\"newAgencies\": \"collect\"");
        new Ledgers(DOMAIN).bringInBy(collecting, "源", "1,甲,某局,,,,2026-01-05,,,", "2,乙,昌元街道,,,,2026-01-05,,,");
        NotificationRow waits = of("jb-handler", NotificationKind.IMPORT_WAITS).get(0);
        assertThat(waits.told()).contains("1 行等待核定单位");
        assertThat(waits.readAt()).isNull();

        DOMAIN.get(Undoing.class).undo(Long.parseLong(waits.subject().split(":")[1]), "导错了");

        assertThat(of("jb-handler", NotificationKind.IMPORT_WAITS).get(0).readAt())
                .isNotNull();
    }

    @Test
    void five_failures_lock_an_account_and_the_security_administrator_knows() {
        accounts.with("guard", Role.SEC_ADMIN, null);
        User victim = accounts.with("victim", Role.JB_HANDLER, null);
        for (int i = 0; i < 6; i++) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> DOMAIN.get(SigningIn.class).signIn("victim", new char[] {'x'}, "192.0.2.1"));
        }
        assertThat(of("guard", NotificationKind.ACCOUNT_LOCKED)).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo("user:" + victim.id());
            assertThat(row.told()).doesNotContain("victim");
            assertThat(row.readAt()).isNull();
        });

        accounts.actAs(Role.SYS_ADMIN, null);
        DOMAIN.get(KeepingAccounts.class).unlock(victim.id());
        assertThat(of("guard", NotificationKind.ACCOUNT_LOCKED))
                .singleElement()
                .satisfies(row -> assertThat(row.readAt()).isNotNull());
    }

    @Test
    void a_person_is_told_what_happens_to_her_account() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(Role.SEC_ADMIN, null);
        DOMAIN.clock().advance(Duration.ofSeconds(1));
        DOMAIN.get(Granting.class).grant(clerk.id(), Role.JB_CHIEF);
        DOMAIN.get(Granting.class).revoke(clerk.id(), Role.JB_CHIEF);
        accounts.act("clerk");
        DOMAIN.get(ApiTokens.class).make("程序", Set.of(ApiScope.OPINIONS_READ), TokenValidity.MONTH);
        DOMAIN.get(ChangingPassword.class).change(Accounts.PASSWORD.toCharArray(), "Another-Horse-8".toCharArray());

        assertThat(of("clerk"))
                .extracting(NotificationRow::kind)
                .contains(
                        NotificationKind.ROLE_GRANTED,
                        NotificationKind.ROLE_TAKEN,
                        NotificationKind.TOKEN_MADE,
                        NotificationKind.PASSWORD_CHANGED);
        assertThat(of("sec-admin", NotificationKind.ROLE_TAKEN)).isEmpty();
    }

    @Test
    void a_run_that_fails_is_told_to_who_started_it_and_a_scheduled_one_to_those_who_look_after_it() {
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("system", Role.SYS_ADMIN, null);
        DOMAIN.asTask();
        TellingOfRuns runs = DOMAIN.get(TellingOfRuns.class);
        runs.failed(7, "clerk");
        runs.scheduledFailed(8);
        runs.scheduledFailed(8);
        runs.late("SEMIANNUAL_SUMMARY", Instant.parse("2026-07-04T18:00:00Z"));

        assertThat(of("clerk", NotificationKind.RUN_FAILED)).hasSize(1);
        assertThat(of("chief", NotificationKind.RUN_FAILED)).isEmpty();
        assertThat(of("system", NotificationKind.SCHEDULED_RUN_FAILED)).hasSize(1);
        assertThat(of("chief", NotificationKind.SCHEDULED_RUN_LATE))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("2026-07-05"));
        assertThat(of("clerk", NotificationKind.SCHEDULED_RUN_LATE)).isEmpty();

        DOMAIN.asTask();
        runs.takenUp(7);
        runs.takenUp(8);
        assertThat(of("clerk", NotificationKind.RUN_FAILED))
                .allSatisfy(row -> assertThat(row.readAt()).isNotNull());
        assertThat(of("system", NotificationKind.SCHEDULED_RUN_FAILED))
                .allSatisfy(row -> assertThat(row.readAt()).isNotNull());
    }

    @Test
    void news_can_be_switched_off_and_duties_cannot() {
        accounts.actAs(Role.JB_LEADER, null);
        ChoosingNotifications choosing = DOMAIN.get(ChoosingNotifications.class);
        assertThat(choosing.mine()).isEqualTo(NotificationChoice.usual());
        choosing.choose(new NotificationChoice(Set.of(NotificationKind.REPORT_SIGNED), 180));
        assertThat(choosing.mine()).isEqualTo(new NotificationChoice(Set.of(NotificationKind.REPORT_SIGNED), 180));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotificationChoice(Set.of(NotificationKind.REPORT_TO_SIGN), 90));

        Report report = file("run");
        accounts.act("jb-leader");
        DOMAIN.get(Filing.class).sign(report.id(), new ByteArrayInputStream(new byte[] {7}));

        assertThat(of("jb-leader"))
                .extracting(NotificationRow::kind)
                .contains(NotificationKind.REPORT_TO_SIGN)
                .doesNotContain(NotificationKind.REPORT_SIGNED);
    }

    @Test
    void those_of_others_do_not_exist() {
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("clerk", Role.JB_HANDLER, null);
        file("run");
        long id = of("leader").get(0).id();

        accounts.act("clerk");
        assertThat(notifications().open(id)).isEmpty();
        notifications().read(List.of(id));

        assertThat(of("leader").get(0).readAt()).isNull();
        assertThat(notifications().open(id)).isPresent();
        assertThat(of("leader").get(0).readAt()).isNotNull();
    }

    @Test
    void the_unread_are_counted_and_read_one_by_one_or_all_at_once() {
        accounts.with("leader", Role.JB_LEADER, null);
        file("one");
        file("two", new HalfYear(2025, 2));
        List<NotificationRow> all = of("leader");
        assertThat(notifications().unread()).isEqualTo(all.size()).isEqualTo(3);
        notifications().read(List.of(all.get(0).id()));
        assertThat(notifications().unread()).isEqualTo(2);
        NotificationFilter unread = new NotificationFilter(null, true);
        assertThat(notifications().total(unread)).isEqualTo(2);
        assertThat(notifications().total(new NotificationFilter(NotificationKind.ROLE_GRANTED, false)))
                .isEqualTo(1);
        notifications().readAll();
        assertThat(notifications().unread()).isZero();
    }

    @Test
    void the_bell_costs_one_query_and_so_does_a_page_of_the_list_at_any_depth() {
        accounts.with("leader", Role.JB_LEADER, null);
        file("one");
        file("two");
        accounts.act("leader");
        NotificationFilter all = new NotificationFilter(null, false);
        var first = notifications().page(all, Recency.OLDEST, Optional.empty(), 2);
        assertThat(first.rows()).hasSize(2);
        assertThat(Statements.during(notifications()::unread)).isEqualTo(1);
        assertThat(Statements.during(
                        () -> notifications().page(all, Recency.OLDEST, Optional.ofNullable(first.next()), 2)))
                .isEqualTo(1);
        assertThat(notifications()
                        .page(all, Recency.OLDEST, Optional.ofNullable(first.next()), 2)
                        .rows())
                .hasSize(1);
    }

    private long asked(String amount) {
        accounts.act("asks");
        return DOMAIN.get(RequestingExpenses.class)
                .submit(
                        "form " + amount,
                        new ExpenseForm(
                                expenseLine,
                                "张三",
                                "印刷",
                                "",
                                "",
                                Money.of(amount),
                                DistrictTime.today(DOMAIN.clock()),
                                null,
                                null,
                                "",
                                List.of()));
    }

    private long expenseLine;

    private void fund() {
        accounts.with("asks", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("pays", Role.JB_FINANCE, null);
        DOMAIN.asTask();
        DOMAIN.get(KeepingFunds.class).open(FundFacts.usual(2026, "荣财发〔2026〕1号"));
        expenseLine = DOMAIN.get(KeepingFunds.class).enterLine(2026, "30202", Money.of("100000"), Money.ZERO);
    }

    @Test
    void a_request_to_spend_goes_from_those_who_approve_to_those_who_pay_and_its_end_to_whoever_asked() {
        fund();
        long id = asked("10");
        assertThat(of("chief", EXPENSE_TO_APPROVE)).singleElement().satisfies(row -> {
            assertThat(row.told()).contains("JF-2026-0001").doesNotContain("张三");
            assertThat(row.subject()).isEqualTo("expense:" + id);
        });
        assertThat(of("leader", EXPENSE_TO_APPROVE)).hasSize(1);
        assertThat(of("asks", EXPENSE_TO_APPROVE)).isEmpty();
        accounts.act("chief");
        DOMAIN.get(DecidingExpenses.class).approve(id, "");
        assertThat(of("leader", EXPENSE_TO_APPROVE)).allMatch(row -> row.readAt() != null);
        assertThat(of("pays", EXPENSE_TO_PAY)).singleElement().matches(row -> row.readAt() == null);
        assertThat(of("asks", EXPENSE_DECIDED))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("待付款"));
        accounts.act("pays");
        DOMAIN.get(PayingExpenses.class).pay(id, DistrictTime.today(DOMAIN.clock()), PaymentMethod.TRANSFER);
        assertThat(of("pays", EXPENSE_TO_PAY)).allMatch(row -> row.readAt() != null);
    }

    @Test
    void what_only_leaders_may_approve_is_told_to_leaders_alone_and_a_rejection_to_whoever_asked() {
        fund();
        long id = asked("5000.01");
        assertThat(of("chief", EXPENSE_TO_APPROVE)).isEmpty();
        assertThat(of("leader", EXPENSE_TO_APPROVE)).hasSize(1);
        DOMAIN.get(DecidingExpenses.class).reject(id, "不需要");
        assertThat(of("asks", EXPENSE_DECIDED))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("未批准"));
        assertThat(of("pays", EXPENSE_TO_PAY)).isEmpty();
    }
}
