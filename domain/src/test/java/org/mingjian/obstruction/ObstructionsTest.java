package org.mingjian.obstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.evidence.Files;
import org.mingjian.evidence.ProofFile;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.notification.NotificationFilter;
import org.mingjian.notification.NotificationKind;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;
import org.mingjian.opinion.Forms;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.InterestForm;
import org.mingjian.recusal.InterestKind;
import org.mingjian.recusal.KeepingInterests;
import org.mingjian.recusal.RecusalRule;
import org.mingjian.recusal.Recusals;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Refusals to cooperate are recorded apart, and verified by the bureau (R8-5). */
class ObstructionsTest {
    private static final long OTHER_AGENCY = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private Supervisor zhaojing;
    private int forms;

    @BeforeEach
    void people() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        zhaojing = DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        User other = accounts.with("other", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("钱明", Source.OTHER, LocalDate.of(2025, 1, 1), other.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("town", Role.AGENCY_HANDLER, Forms.TOWN);
        accounts.with("stranger", Role.AGENCY_HEAD, OTHER_AGENCY);
        accounts.with("admin", Role.SYS_ADMIN, null);
    }

    private static ObstructionForm form() {
        return new ObstructionForm(Forms.TOWN, TODAY, "上午十点左右", "集贸市场管理办公室", "查看当天的检查记录", "说领导不在");
    }

    private long recorded() {
        accounts.act("zhaojing");
        return DOMAIN.get(RecordingObstructions.class).record("form " + forms++, form(), Declaration.NONE);
    }

    private void record(ObstructionForm form, @Nullable Declaration declared) {
        accounts.act("zhaojing");
        DOMAIN.get(RecordingObstructions.class).record("refused", form, declared);
    }

    private static Verification found(@Nullable ObstructionState result, @Nullable Reason reason, String finding) {
        return new Verification(result, reason, finding, Declaration.NONE);
    }

    private static Verification unjustified() {
        return found(ObstructionState.TRUE, Reason.UNJUSTIFIED, "经向值班人员核实，当天有人在岗。");
    }

    private void verify(String login, long id, Verification found) {
        accounts.act(login);
        DOMAIN.get(VerifyingObstructions.class).verify(id, found);
    }

    private Optional<ObstructionDetail> seen(String login, long id) {
        accounts.act(login);
        return DOMAIN.get(Obstructions.class).find(id);
    }

    private ObstructionDetail detail(String login, long id) {
        return seen(login, id).orElseThrow();
    }

    private List<NotificationKind> told(String login) {
        accounts.act(login);
        return DOMAIN
                .get(Notifications.class)
                .page(new NotificationFilter(null, false), Recency.NEWEST, Optional.empty(), 10)
                .rows()
                .stream()
                .map(NotificationRow::kind)
                .filter(kind -> kind != NotificationKind.ROLE_GRANTED)
                .toList();
    }

    private static void refused(Rule rule, ThrowingCallable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void the_bureau_verifies_within_ten_working_days() {
        long id = recorded();
        Subject subject = new Subject(Obstruction.KIND, id);
        assertThat(DOMAIN.get(Deadlines.class).of(subject)).singleElement().satisfies(deadline -> {
            assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(deadline.endedOn()).isNull();
        });
        DOMAIN.clock().advance(Duration.ofDays(2));
        verify("clerk", id, unjustified());
        assertThat(DOMAIN.get(Deadlines.class).of(subject))
                .extracting(Deadline::endedOn)
                .containsExactly(TODAY.plusDays(2));
        assertThat(detail("zhaojing", id).record()).satisfies(record -> {
            assertThat(record.number()).isEqualTo("PH-2026-0001");
            assertThat(record.state()).isEqualTo(ObstructionState.TRUE);
            assertThat(record.reason()).isEqualTo(Reason.UNJUSTIFIED);
            assertThat(record.finding()).contains("当天有人在岗");
        });
    }

    @Test
    void a_record_says_when_where_of_whom_and_what_was_asked() {
        refused(
                ObstructionRule.AGENCY_UNKNOWN,
                () -> record(new ObstructionForm(null, TODAY, "", "某地", "某事", ""), Declaration.NONE));
        refused(
                ObstructionRule.AGENCY_UNKNOWN,
                () -> record(new ObstructionForm(999L, TODAY, "", "某地", "某事", ""), Declaration.NONE));
        refused(
                ObstructionRule.DAY_MISSING,
                () -> record(new ObstructionForm(Forms.TOWN, null, "", "某地", "某事", ""), Declaration.NONE));
        refused(
                ObstructionRule.DAY_IN_FUTURE,
                () -> record(new ObstructionForm(Forms.TOWN, TODAY.plusDays(1), "", "某地", "某事", ""), Declaration.NONE));
        refused(
                ObstructionRule.PLACE_MISSING,
                () -> record(new ObstructionForm(Forms.TOWN, TODAY, "", " ", "某事", ""), Declaration.NONE));
        refused(
                ObstructionRule.ASKED_MISSING,
                () -> record(new ObstructionForm(Forms.TOWN, TODAY, "", "某地", "", ""), Declaration.NONE));
        refused(
                ObstructionRule.TOO_LONG,
                () -> record(new ObstructionForm(Forms.TOWN, TODAY, "", "某地", "事".repeat(2001), ""), Declaration.NONE));
        refused(RecusalRule.RECUSAL_UNDECLARED, () -> record(form(), null));
        refused(RecusalRule.RECUSAL_DECLARED, () -> record(form(), Declaration.SOME));
    }

    @Test
    void a_form_makes_one_record_with_its_files() {
        accounts.act("zhaojing");
        Files.photograph(DOMAIN, "once");
        RecordingObstructions recording = DOMAIN.get(RecordingObstructions.class);
        long id = recording.record("once", form(), Declaration.NONE);
        assertThat(recording.record("once", form(), Declaration.NONE)).isEqualTo(id);
        assertThat(detail("zhaojing", id).files()).extracting(ProofFile::name).containsExactly("现场.jpg");
        long file = detail("clerk", id).files().get(0).id();
        Obstructions obstructions = DOMAIN.get(Obstructions.class);
        assertThat(obstructions.open(file)).isPresent();
        verify("clerk", id, unjustified());
        for (String login : List.of("other", "town", "stranger")) {
            accounts.act(login);
            assertThat(obstructions.open(file)).as(login).isEmpty();
        }
    }

    @Test
    void the_agencys_reason_is_judged_by_the_bureau_and_only_where_it_is_true() {
        long id = recorded();
        refused(ObstructionRule.RESULT_MISSING, () -> verify("clerk", id, found(null, null, "核实")));
        refused(
                ObstructionRule.RESULT_MISSING,
                () -> verify("clerk", id, found(ObstructionState.RECORDED, null, "核实")));
        refused(ObstructionRule.REASON_UNJUDGED, () -> verify("clerk", id, found(ObstructionState.TRUE, null, "核实")));
        refused(
                ObstructionRule.NOTHING_TO_JUDGE,
                () -> verify("clerk", id, found(ObstructionState.UNTRUE, Reason.JUSTIFIED, "核实")));
        refused(ObstructionRule.FINDING_MISSING, () -> verify("clerk", id, found(ObstructionState.UNCLEAR, null, " ")));
        refused(
                RecusalRule.RECUSAL_UNDECLARED,
                () -> verify("clerk", id, new Verification(ObstructionState.UNTRUE, null, "核实", null)));
        for (String login : List.of("zhaojing", "town", "leader", "admin")) {
            assertThatExceptionOfType(NotPermitted.class).as(login).isThrownBy(() -> verify(login, id, unjustified()));
        }
        verify("chief", id, found(ObstructionState.TRUE, Reason.JUSTIFIED, "当天停电，记录无法调出。"));
        refused(ObstructionRule.VERIFIED_ALREADY, () -> verify("chief", id, unjustified()));
    }

    @Test
    void nobody_verifies_what_she_has_recorded_herself() {
        long id = recorded();
        accounts.grant("zhaojing", Role.JB_HANDLER);
        refused(ObstructionRule.ONES_OWN, () -> verify("zhaojing", id, unjustified()));
        assertThat(DOMAIN.get(VerifyingObstructions.class)
                        .may(detail("zhaojing", id).record()))
                .isFalse();
        assertThat(DOMAIN.get(VerifyingObstructions.class)
                        .may(detail("clerk", id).record()))
                .isTrue();
        assertThat(DOMAIN.get(VerifyingObstructions.class)
                        .may(detail("leader", id).record()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(ObstructionState.class)
    void an_agency_sees_what_was_found_true_of_itself_and_not_who_was_refused(ObstructionState state) {
        long id = recorded();
        if (state != ObstructionState.RECORDED) {
            verify("clerk", id, found(state, state == ObstructionState.TRUE ? Reason.UNJUSTIFIED : null, "核实"));
        }
        boolean known = state == ObstructionState.TRUE;
        assertThat(seen("town", id).isPresent()).isEqualTo(known);
        assertThat(DOMAIN.get(Obstructions.class).total(ObstructionFilter.all()))
                .isEqualTo(known ? 1 : 0);
        assertThat(DOMAIN.get(Obstructions.class)
                        .page(ObstructionFilter.all(), Recency.NEWEST, Optional.empty(), 10)
                        .rows())
                .hasSize(known ? 1 : 0)
                .allSatisfy(row -> assertThat(row.supervisor()).isNull());
        seen("town", id).ifPresent(shown -> {
            assertThat(shown.supervisor()).isNull();
            assertThat(shown.verifier()).isNull();
            assertThat(shown.files()).isEmpty();
        });
        assertThat(told("town").contains(NotificationKind.OBSTRUCTION_FOUND)).isEqualTo(known);
        assertThat(seen("stranger", id)).isEmpty();
        assertThat(seen("other", id)).isEmpty();
        assertThat(detail("clerk", id).supervisor()).isEqualTo("赵静");
        assertThat(detail("zhaojing", id).verifier()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOMAIN.get(Obstructions.class).get(id + 1));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> seen("admin", id));
    }

    @Test
    void the_supervisor_is_told_the_result_and_the_trail_keeps_it() {
        long id = recorded();
        assertThat(told("clerk")).containsExactly(NotificationKind.OBSTRUCTION_RECORDED);
        assertThat(told("town")).isEmpty();
        verify("clerk", id, unjustified());
        assertThat(told("zhaojing")).containsExactly(NotificationKind.OBSTRUCTION_VERIFIED);
        assertThat(told("other")).isEmpty();
        assertThat(DOMAIN.get(AuditTrail.class).about(Obstruction.KIND + ":" + id))
                .extracting(AuditEntry::action)
                .containsExactly("ObstructionRecorded", "ObstructionVerified");
    }

    @Test
    void what_ties_her_to_the_agency_stops_it_until_it_is_decided() {
        accounts.act("zhaojing");
        DOMAIN.get(KeepingInterests.class)
                .enter(
                        zhaojing.id(),
                        new InterestForm(InterestKind.CLIENT, null, "昌元街道", "", LocalDate.of(2020, 1, 1)));
        long id = recorded();
        refused(RecusalRule.RECUSAL_PENDING, () -> verify("clerk", id, unjustified()));
        accounts.act("chief");
        Subject subject = new Subject(Obstruction.KIND, id);
        long recusal = DOMAIN.get(Recusals.class).of(subject).get(0).id();
        assertThat(DOMAIN.get(Recusals.class).find(recusal).orElseThrow().row().about())
                .isEqualTo("PH-2026-0001");
    }

    @Test
    void those_who_verify_are_told_what_waits() {
        Obstructions obstructions = DOMAIN.get(Obstructions.class);
        long id = recorded();
        assertThat(obstructions.waiting()).isEmpty();
        accounts.act("clerk");
        assertThat(obstructions.waiting()).contains(new Obstructions.Waiting(1, LocalDate.of(2026, 12, 7)));
        verify("clerk", id, unjustified());
        assertThat(obstructions.waiting()).isEmpty();
    }

    @Test
    void the_list_takes_one_query_and_a_record_few() {
        long id = recorded();
        verify("clerk", id, unjustified());
        Obstructions obstructions = DOMAIN.get(Obstructions.class);
        ObstructionFilter filter = new ObstructionFilter(ObstructionState.TRUE, Reason.UNJUSTIFIED, Forms.TOWN);
        assertThat(Statements.during(() -> obstructions.page(filter, Recency.NEWEST, Optional.empty(), 10)))
                .isEqualTo(1);
        assertThat(obstructions
                        .page(filter, Recency.NEWEST, Optional.empty(), 10)
                        .rows())
                .extracting(ObstructionRow::id)
                .containsExactly(id);
        assertThat(obstructions.total(filter)).isEqualTo(1);
        assertThat(Statements.during(() -> obstructions.find(id))).isLessThanOrEqualTo(3);
        assertThat(Statements.during(obstructions::waiting)).isEqualTo(1);
    }
}
