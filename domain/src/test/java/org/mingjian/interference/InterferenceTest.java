package org.mingjian.interference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.notification.NotificationFilter;
import org.mingjian.notification.NotificationKind;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.Opinions;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Meddling and revenge are reported to the bureau's leader and reach nobody else (R7-2). */
class InterferenceTest {
    private static final String WHAT = "有人打电话要求撤回意见";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void people() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        User other = accounts.with("other", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("钱明", Source.OTHER, LocalDate.of(2025, 1, 1), other.id());
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SUPERVISOR))) {
            accounts.with(login(role), role, role.ofAgency() ? Forms.TOWN : null);
        }
    }

    private static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static InterferenceForm form() {
        return new InterferenceForm(InterferenceKind.REVENGE, "某科长", WHAT);
    }

    private long reported() {
        accounts.act("zhaojing");
        return DOMAIN.get(ReportingInterference.class).report("form", form());
    }

    private List<NotificationRow> told(String login) {
        accounts.act(login);
        return DOMAIN
                .get(Notifications.class)
                .page(new NotificationFilter(null, false), Recency.NEWEST, Optional.empty(), 10)
                .rows()
                .stream()
                .filter(one -> one.kind() != NotificationKind.ROLE_GRANTED)
                .toList();
    }

    private static void refused(Rule rule, ThrowingCallable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void the_leader_takes_it_up_settles_it_and_tells_the_supervisor() {
        long id = reported();
        accounts.act("jb-leader");
        HandlingInterference handling = DOMAIN.get(HandlingInterference.class);
        Interferences interferences = DOMAIN.get(Interferences.class);
        assertThat(interferences.waiting()).isEqualTo(1);
        assertThat(interferences.find(id).orElseThrow().supervisor()).isEqualTo("赵静");
        refused(InterferenceRule.NOT_THE_TIME, () -> handling.settle(id, "已处理。"));
        handling.takeUp(id);
        refused(InterferenceRule.NOT_THE_TIME, () -> handling.takeUp(id));
        refused(InterferenceRule.RESULT_MISSING, () -> handling.settle(id, " "));
        refused(InterferenceRule.TOO_LONG, () -> handling.settle(id, "长".repeat(2001)));
        handling.settle(id, "已责令该单位停止，并通报批评。");
        assertThat(interferences.waiting()).isZero();
        assertThat(told("zhaojing"))
                .extracting(NotificationRow::kind)
                .containsExactly(NotificationKind.INTERFERENCE_MOVED, NotificationKind.INTERFERENCE_MOVED);
        assertThat(interferences.find(id).orElseThrow().report()).satisfies(report -> {
            assertThat(report.state()).isEqualTo(InterferenceState.SETTLED);
            assertThat(report.result()).contains("停止");
            assertThat(report.takenUpAt()).isEqualTo(report.settledAt());
        });
    }

    @Test
    void a_form_makes_one_report_and_says_what_happened() {
        long id = reported();
        ReportingInterference reporting = DOMAIN.get(ReportingInterference.class);
        assertThat(reporting.report("form", form())).isEqualTo(id);
        refused(InterferenceRule.KIND_UNKNOWN, () -> reporting.report("2", new InterferenceForm(null, "", WHAT)));
        refused(
                InterferenceRule.WHAT_MISSING,
                () -> reporting.report("2", new InterferenceForm(InterferenceKind.MEDDLING, "某人", " ")));
        refused(
                InterferenceRule.TOO_LONG,
                () -> reporting.report("2", new InterferenceForm(InterferenceKind.MEDDLING, "人".repeat(201), WHAT)));
        refused(
                InterferenceRule.TOO_LONG,
                () -> reporting.report("2", new InterferenceForm(InterferenceKind.MEDDLING, "", "事".repeat(5001))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JB_LEADER", "SUPERVISOR"})
    void no_other_role_learns_of_it(Role role) {
        long id = reported();
        assertThat(told(login(role))).isEmpty();
        Interferences interferences = DOMAIN.get(Interferences.class);
        HandlingInterference handling = DOMAIN.get(HandlingInterference.class);
        assertThat(interferences.waiting()).isZero();
        List<ThrowingCallable> doors = List.of(
                () -> interferences.find(id),
                () -> interferences.page(null, Recency.NEWEST, Optional.empty(), 10),
                () -> interferences.total(null),
                () -> handling.takeUp(id),
                () -> handling.settle(id, "无"),
                () -> DOMAIN.get(ReportingInterference.class).report("mine", form()));
        assertThat(doors)
                .allSatisfy(
                        door -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(door));
        if (role.permissions().contains(Permission.READ_ALL_OPINIONS)
                || role.permissions().contains(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            assertThat(DOMAIN.get(Opinions.class).search(SearchTerms.of("撤回意见"), 10))
                    .isEmpty();
        }
    }

    @Test
    void another_supervisor_sees_nothing_of_it() {
        long id = reported();
        assertThat(told("other")).isEmpty();
        Interferences interferences = DOMAIN.get(Interferences.class);
        assertThat(interferences.find(id)).isEmpty();
        assertThat(interferences.total(null)).isZero();
        assertThat(interferences
                        .page(null, Recency.NEWEST, Optional.empty(), 10)
                        .rows())
                .isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> DOMAIN.get(HandlingInterference.class).takeUp(id));
        accounts.act("jb-leader");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOMAIN.get(HandlingInterference.class).takeUp(id + 1));
    }

    @Test
    void nobody_handles_a_report_of_her_own() {
        long id = reported();
        accounts.grant("zhaojing", Role.JB_LEADER);
        accounts.act("zhaojing");
        refused(
                InterferenceRule.ONES_OWN,
                () -> DOMAIN.get(HandlingInterference.class).takeUp(id));
    }

    @Test
    void the_trail_tells_that_a_report_was_made_and_nothing_else() {
        long id = reported();
        accounts.act("jb-leader");
        DOMAIN.get(HandlingInterference.class).takeUp(id);
        List<AuditEntry> entries = DOMAIN.get(AuditTrail.class).about("interference:" + id);
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("InterferenceReported", "InterferenceHandled");
        assertThat(entries.get(0).actor()).isEqualTo("withheld");
        assertThat(entries.get(0).address()).isNull();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.before()).isEqualTo("{}");
            assertThat(entry.after()).isEqualTo("{}");
        });
    }

    @Test
    void what_is_told_says_nothing_of_what_it_is_about() {
        reported();
        assertThat(told("jb-leader")).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(NotificationKind.INTERFERENCE_REPORTED);
            assertThat(one.told()).doesNotContain("赵静", "某科长", WHAT, "报复");
        });
    }

    @Test
    void the_list_takes_one_query() {
        long id = reported();
        accounts.act("jb-leader");
        Interferences interferences = DOMAIN.get(Interferences.class);
        assertThat(Statements.during(
                        () -> interferences.page(InterferenceState.RECEIVED, Recency.NEWEST, Optional.empty(), 10)))
                .isEqualTo(1);
        assertThat(interferences
                        .page(InterferenceState.RECEIVED, Recency.NEWEST, Optional.empty(), 10)
                        .rows())
                .extracting(InterferenceRow::id)
                .containsExactly(id);
        assertThat(interferences.total(InterferenceState.IN_HAND)).isZero();
        assertThat(Statements.during(() -> interferences.find(id))).isLessThanOrEqualTo(2);
        assertThat(Statements.during(interferences::waiting)).isEqualTo(1);
    }
}
