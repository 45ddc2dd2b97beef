package org.mingjian.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.handling.DeedForm;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.DoingDeeds;
import org.mingjian.handling.Handlings;
import org.mingjian.handling.WaitingHandlings;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.notification.NotificationFilter;
import org.mingjian.notification.NotificationKind;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionForm;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.opinion.WithdrawingOpinions;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Nobody brings, handles or reads what she has to stand aside from. */
class RecusalTest {
    private static final String FIRM = "重庆明正律师事务所";
    private static final String CODE = "11500226009341784F";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private Supervisor zhaojing;

    @BeforeEach
    void people() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        zhaojing = DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("town", Role.AGENCY_HEAD, Forms.TOWN);
    }

    private void tie(InterestKind kind, @Nullable Relative relative, String name, String uscc) {
        accounts.act("zhaojing");
        DOMAIN.get(KeepingInterests.class).enter(zhaojing.id(), new InterestForm(kind, relative, name, uscc, LONG_AGO));
    }

    private static OpinionForm about(@Nullable String party, @Nullable String uscc) {
        OpinionForm form = Forms.filled("没有亮证");
        return new OpinionForm(
                form.type(),
                form.agencyId(),
                form.title(),
                form.facts(),
                form.request(),
                form.happenedOn(),
                form.place(),
                form.problemKind(),
                form.domain(),
                form.actKind(),
                true,
                null,
                null,
                party,
                uscc);
    }

    private long submit(OpinionForm form) {
        accounts.act("zhaojing");
        return DOMAIN.get(BringingOpinions.class)
                .submit(Forms.open(form.party() + form.partyUscc()), form, Declaration.NONE);
    }

    private long matter() {
        return submit(about(null, null));
    }

    private void free(String login, long matter) {
        accounts.act(login);
        DOMAIN.get(Opinions.class)
                .closed(matter)
                .ifPresent(closed -> DOMAIN.get(DeclaringConflicts.class).none(closed.affair()));
    }

    private void conflicted(String login, long matter) {
        accounts.act(login);
        DOMAIN.get(DeclaringConflicts.class)
                .some(DOMAIN.get(Opinions.class).closed(matter).orElseThrow().affair(), Ground.UNIT, "亲属在该单位工作");
    }

    private void register(long matter) {
        DOMAIN.get(RegisteringOpinions.class).register(matter);
    }

    private List<OpinionRow> listed() {
        return DOMAIN.get(Opinions.class)
                .page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 10)
                .rows();
    }

    private Recusal only(long matter) {
        List<Recusal> all = DOMAIN.transaction()
                .in(entities -> entities.createQuery(
                                "select r from Recusal r where r.subjectId = :matter", Recusal.class)
                        .setParameter("matter", matter)
                        .getResultList());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void decide(String login, long matter, Decision decision) {
        accounts.act(login);
        DOMAIN.get(DecidingRecusals.class).decide(only(matter).id(), decision, "经核实。", false);
    }

    private long toDecide(String login) {
        accounts.act(login);
        return DOMAIN.get(Recusals.class).toDecide().recusals();
    }

    private static void refused(RecusalRule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private List<NotificationKind> told(String login) {
        accounts.act(login);
        return DOMAIN
                .get(Notifications.class)
                .page(new NotificationFilter(null, false), Recency.NEWEST, Optional.empty(), 50)
                .rows()
                .stream()
                .map(NotificationRow::kind)
                .toList();
    }

    @Test
    void a_lawyers_matter_in_a_case_of_her_own_firm_stops_until_the_bureau_decides() {
        tie(InterestKind.OWN_UNIT, null, FIRM, "");
        long matter = submit(about("张三、明正律师事务所", null));
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(Mark.PENDING));
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isPresent();
        assertThat(only(matter).words()).contains(FIRM);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OWN_UNIT, -, 重庆明正律师事务所, '', 重庆明正 律师事务所, -",
                "RELATIVE_UNIT, SPOUSE, 荣昌建材有限公司, '', 张三、荣昌建材有限责任公司, -",
                "SHAREHOLDING, -, 另一个名字, 11500226009341784F, -, 11500226 009341784f",
                "CLIENT, -, 李四, '', 李四, -",
                "CLIENT, -, 昌元街道, '', -, -",
                "OWN_UNIT, -, 重庆市荣昌区昌元街道, '', -, -"
            })
    void what_matches_the_register_stops_and_nothing_is_lost(
            InterestKind kind,
            @Nullable Relative relative,
            String name,
            String uscc,
            @Nullable String party,
            @Nullable String partyUscc) {
        tie(kind, relative, name, uscc);
        long matter = submit(about(party, partyUscc));

        assertThat(only(matter).origin()).isEqualTo(Origin.MATCH);
        assertThat(only(matter).ground()).isEqualTo(kind.ground());
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(Mark.PENDING));
        free("clerk", matter);
        refused(RecusalRule.RECUSAL_PENDING, () -> register(matter));
        accounts.act("zhaojing");
        refused(
                RecusalRule.RECUSAL_PENDING,
                () -> DOMAIN.get(WithdrawingOpinions.class).withdraw(matter));

        decide("chief", matter, Decision.NOT_NEEDED);
        accounts.act("clerk");
        register(matter);
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isNull());
    }

    @Test
    void what_ties_no_more_and_what_is_of_others_does_not_stop() {
        tie(InterestKind.OWN_UNIT, null, "昌元街道", "");
        long interest = DOMAIN.get(Interests.class).of(zhaojing.id()).get(0).id();
        DOMAIN.get(KeepingInterests.class).end(interest, LocalDate.of(2026, 11, 22));
        tie(InterestKind.OWN_UNIT, null, FIRM, CODE);
        long matter = submit(about("张三", null));
        free("clerk", matter);
        register(matter);
        refused(RecusalRule.INTEREST_ENDED, () -> {
            accounts.act("zhaojing");
            DOMAIN.get(KeepingInterests.class).end(interest, LocalDate.of(2026, 11, 22));
        });
    }

    @Test
    void an_interest_entered_later_stops_the_matters_under_way_once() {
        long matter = matter();
        tie(InterestKind.CLIENT, null, "昌元街道", "");
        assertThat(only(matter).decision()).isNull();
        decide("chief", matter, Decision.NOT_NEEDED);
        tie(InterestKind.CLIENT, null, FIRM, CODE);
        assertThat(only(matter).decision())
                .as("what was decided is not raised again")
                .isEqualTo(Decision.NOT_NEEDED);
    }

    @Test
    void an_agency_added_later_is_held_against_the_register_too() {
        String other = DOMAIN.get(Agencies.class).find(2).orElseThrow().name();
        tie(InterestKind.CLIENT, null, other, "");
        long matter = matter();
        free("clerk", matter);
        register(matter);
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, ""));
        free("chief", matter);
        DOMAIN.get(DoingDeeds.class)
                .take(
                        matter,
                        new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(Forms.TOWN, 2L)));
        assertThat(only(matter).supervisorId()).isEqualTo(zhaojing.id());
    }

    @Test
    void paper_that_matches_is_registered_and_goes_no_further() {
        tie(InterestKind.OWN_UNIT, null, "昌元街道", "");
        accounts.act("clerk");
        long matter = DOMAIN.get(BringingOpinions.class)
                .enterPaper(
                        Forms.open("p"),
                        Forms.paper("纸质的", zhaojing.id(), LocalDate.of(2026, 11, 23), null),
                        Declaration.NONE);
        free("clerk", matter);
        refused(
                RecusalRule.RECUSAL_PENDING,
                () -> DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, "")));
    }

    @Test
    void it_is_decided_within_two_working_days_by_the_chief_and_nobody_else() {
        tie(InterestKind.CLIENT, null, "张三", "");
        long matter = submit(about("张三", null));
        long recusal = only(matter).id();
        assertThat(DOMAIN.get(Deadlines.class).of(new Subject("recusal", recusal)))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25)));
        assertThat(toDecide("leader")).isZero();
        refused(RecusalRule.NOT_YOURS_TO_DECIDE, () -> decide("leader", matter, Decision.NOT_NEEDED));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decide("clerk", matter, Decision.NOT_NEEDED));
        assertThat(toDecide("chief")).isEqualTo(1);
        assertThat(told("chief")).containsOnlyOnce(NotificationKind.RECUSAL_TO_DECIDE);
        accounts.act("chief");
        DecidingRecusals deciding = DOMAIN.get(DecidingRecusals.class);
        refused(RecusalRule.DECISION_MISSING, () -> deciding.decide(recusal, null, "以后再说", false));
        refused(RecusalRule.WORDS_MISSING, () -> deciding.decide(recusal, Decision.MUST, " ", false));
        refused(RecusalRule.CONCEALED_NOT_RECUSED, () -> deciding.decide(recusal, Decision.NOT_NEEDED, "无碍", true));
        decide("chief", matter, Decision.NOT_NEEDED);
        refused(RecusalRule.ALREADY_DECIDED, () -> decide("chief", matter, Decision.MUST));
        assertThat(toDecide("chief")).isZero();
        assertThat(told("zhaojing")).containsOnlyOnce(NotificationKind.RECUSAL_DECIDED);
        DOMAIN.asTask();
        assertThat(DOMAIN.get(AuditTrail.class).about("recusal:" + recusal))
                .extracting(AuditEntry::action)
                .containsExactly("RecusalRaised", "RecusalDecided");
    }

    @Test
    void a_supervisor_who_must_stand_aside_loses_her_matter_and_the_bureau_reviews_it() {
        tie(InterestKind.OWN_UNIT, null, "昌元街道", "");
        long matter = matter();
        decide("chief", matter, Decision.MUST);
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isEmpty();
        assertThat(listed()).isEmpty();
        free("clerk", matter);
        refused(RecusalRule.RECUSAL_FLAWED, () -> register(matter));
        DecidingRecusals deciding = DOMAIN.get(DecidingRecusals.class);
        refused(RecusalRule.REVIEW_MISSING, () -> deciding.review(only(matter).id(), null, "x"));
        deciding.review(only(matter).id(), Review.KEPT, "有执法记录仪录像证明。");
        refused(
                RecusalRule.NOTHING_TO_REVIEW,
                () -> deciding.review(only(matter).id(), Review.KEPT, "再来"));
        register(matter);
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(Mark.KEPT));
    }

    @Test
    void nothing_of_a_matter_is_shown_to_the_bureau_before_it_has_declared() {
        long matter = submit(about("张三", null));
        for (String login : List.of("clerk", "chief", "leader")) {
            accounts.act(login);
            assertThat(DOMAIN.get(Opinions.class).find(matter)).isEmpty();
            assertThat(DOMAIN.get(Opinions.class).search(SearchTerms.of("亮证"), 10))
                    .isEmpty();
            assertThat(DOMAIN.get(Opinions.class)
                            .total(new OpinionFilter("亮证", null, null, null, null, null, null, null)))
                    .isZero();
            assertThat(DOMAIN.get(Opinions.class)
                            .total(new OpinionFilter("JY-2026-0001", null, null, null, null, null, null, null)))
                    .isEqualTo(1);
            assertThat(listed()).singleElement().satisfies(row -> {
                assertThat(row.closed()).isTrue();
                assertThat(row.title()).doesNotContain("亮证");
                assertThat(row.submitter()).isNull();
            });
            refused(
                    RecusalRule.RECUSAL_UNDECLARED,
                    () -> DOMAIN.get(Opinions.class).get(matter));
        }
        accounts.act("clerk");
        refused(RecusalRule.RECUSAL_UNDECLARED, () -> register(matter));
        free("clerk", matter);
        assertThat(DOMAIN.get(Opinions.class).find(matter))
                .get()
                .extracting(OpinionDetail::submitter)
                .isEqualTo("赵静");
        assertThat(DOMAIN.get(Opinions.class).search(SearchTerms.of("亮证"), 10)).hasSize(1);
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("没有亮证"));
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isPresent();
    }

    @Test
    void a_conflict_takes_the_matter_from_ones_hand_at_once_and_the_chief_is_told() {
        long matter = matter();
        assertThat(told("clerk")).contains(NotificationKind.MATTER_SUBMITTED);
        conflicted("clerk", matter);
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isEmpty();
        assertThat(DOMAIN.get(Opinions.class).closed(matter)).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(DOMAIN.get(RegisteringOpinions.class).waiting()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> register(matter));
        assertThat(told("clerk")).doesNotContain(NotificationKind.MATTER_SUBMITTED);
        assertThat(told("chief")).contains(NotificationKind.CONFLICT_DECLARED);
        assertThat(toDecide("chief")).isZero();
        assertThat(toDecide("leader")).isEqualTo(1);

        accounts.act("zhaojing");
        decide("leader", matter, Decision.NOT_NEEDED);
        accounts.act("clerk");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isPresent();
        register(matter);
    }

    @Test
    void the_last_ones_conflict_leaves_the_matter_to_the_next_of_the_ladder() {
        long matter = matter();
        conflicted("clerk", matter);
        accounts.act("chief");
        assertThat(DOMAIN.get(WaitingHandlings.class).takenOver()).containsExactly(matter);
        conflicted("chief", matter);
        assertThat(toDecide("leader")).isEqualTo(2);
        accounts.act("leader");
        assertThat(DOMAIN.get(WaitingHandlings.class).takenOver()).containsExactly(matter);
        free("leader", matter);
        register(matter);
        assertThat(DOMAIN.get(Handlings.class)
                        .choices(DOMAIN.get(Opinions.class)
                                .find(matter)
                                .orElseThrow()
                                .opinion()))
                .extracting(Handlings.Choice::kind)
                .contains(DeedKind.ACCEPT);
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, ""));

        accounts.with("clerk2", Role.JB_HANDLER, null);
        accounts.act("leader");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.TRANSFER, "x")));
    }

    @Test
    void whoever_should_decide_and_must_stand_aside_herself_hands_it_to_the_next() {
        long matter = matter();
        conflicted("leader", matter);
        assertThat(toDecide("leader")).isZero();
        assertThat(toDecide("chief")).isEqualTo(1);
        accounts.with("gov", Role.GOV_LEADER, null);
        assertThat(toDecide("chief")).isZero();
        assertThat(toDecide("gov")).isEqualTo(1);
        conflicted("gov", matter);
        accounts.with("office", Role.GOV_OFFICE, null);
        assertThat(toDecide("office")).isEqualTo(2);
    }

    @Test
    void ones_own_unit_cannot_be_declared_away() {
        long matter = matter();
        accounts.with("seconded", Role.JB_HANDLER, Forms.TOWN);
        refused(RecusalRule.OWN_UNIT, () -> free("seconded", matter));
        conflicted("seconded", matter);
        assertThat(listed()).isEmpty();
        User tied = accounts.with("tied", Role.SUPERVISOR, Forms.TOWN);
        DOMAIN.get(Supervisors.class).demonstrate("钱明", Source.LAWYER, LocalDate.of(2025, 1, 1), tied.id());
        accounts.act("tied");
        long own = DOMAIN.get(BringingOpinions.class).submit(Forms.open("own"), Forms.filled("本单位的"), Declaration.NONE);
        assertThat(only(own).words()).contains("昌元街道");
    }

    @Test
    void an_agency_applies_where_it_may_and_never_learns_who_submitted() {
        long matter = matter();
        free("clerk", matter);
        register(matter);
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, ""));
        accounts.act("town");
        ApplyingForRecusal applying = DOMAIN.get(ApplyingForRecusal.class);
        long clerk = applying.officials().get(0).id();
        Subject subject = new Subject("opinion", matter);
        refused(RecusalRule.PERSON_MISSING, () -> applying.apply(subject, zhaojing.userId(), Ground.OTHER, "有过节"));
        refused(RecusalRule.GROUND_MISSING, () -> applying.apply(subject, clerk, null, "有过节"));
        refused(RecusalRule.WORDS_MISSING, () -> applying.apply(subject, clerk, Ground.OTHER, ""));
        applying.apply(subject, clerk, Ground.OTHER, "有过节");
        refused(RecusalRule.ALREADY_RAISED, () -> applying.apply(subject, clerk, Ground.OTHER, "有过节"));
        accounts.act("clerk");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isPresent();
        decide("leader", matter, Decision.MUST);
        accounts.act("clerk");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isEmpty();
        accounts.act("chief");
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(Mark.FLAWED));
        applying.open(false);
        accounts.act("town");
        refused(RecusalRule.APPLICATIONS_CLOSED, () -> applying.apply(subject, clerk, Ground.OTHER, "有过节"));
        accounts.act("chief");
        applying.open(true);
    }

    @Test
    void what_comes_out_afterwards_marks_the_matter_until_it_is_reviewed() {
        long matter = matter();
        free("clerk", matter);
        register(matter);
        DOMAIN.get(ApplyingForRecusal.class)
                .afterwardsOfSupervisor(new Subject("opinion", matter), zhaojing.id(), Ground.UNIT, "配偶在该单位工作");
        accounts.act("chief");
        DOMAIN.get(DecidingRecusals.class).decide(only(matter).id(), Decision.MUST, "属实，当时知情。", true);
        assertThat(only(matter).concealed()).isTrue();
        Recusals recusals = DOMAIN.get(Recusals.class);
        RecusalFilter toReview = new RecusalFilter(RecusalState.TO_REVIEW, null, false);
        assertThat(recusals.total(toReview)).isEqualTo(1);
        accounts.act("clerk");
        DOMAIN.get(DecidingRecusals.class).review(only(matter).id(), Review.DISREGARDED, "没有其他证据。");
        assertThat(recusals.total(toReview)).isZero();
        assertThat(recusals.page(RecusalFilter.all(), Recency.NEWEST, Optional.empty(), 10)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(Mark.DISREGARDED));
    }

    @Test
    void a_register_of_interests_is_for_oneself_and_the_bureau() {
        tie(InterestKind.OWN_UNIT, null, FIRM, CODE);
        User other = accounts.with("other", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("钱明", Source.LAWYER, LocalDate.of(2025, 1, 1), other.id());
        accounts.act("other");
        Interests interests = DOMAIN.get(Interests.class);
        KeepingInterests keeping = DOMAIN.get(KeepingInterests.class);
        InterestForm form = new InterestForm(InterestKind.CLIENT, null, "甲", "", LONG_AGO);
        assertThatIllegalArgumentException().isThrownBy(() -> interests.of(zhaojing.id()));
        assertThatIllegalArgumentException().isThrownBy(() -> keeping.enter(zhaojing.id(), form));
        accounts.act("town");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> interests.of(zhaojing.id()));
        accounts.act("clerk");
        keeping.enter(zhaojing.id(), form);
        assertThat(interests.of(zhaojing.id())).hasSize(2);
        refused(
                RecusalRule.RELATIVE_MISSING,
                () -> keeping.enter(
                        zhaojing.id(), new InterestForm(InterestKind.RELATIVE_UNIT, null, "甲", "", LONG_AGO)));
        refused(
                RecusalRule.INTEREST_INCOMPLETE,
                () -> keeping.enter(zhaojing.id(), new InterestForm(null, null, "甲", "", LONG_AGO)));
        DOMAIN.asTask();
        assertThat(DOMAIN.get(AuditTrail.class).about("supervisor:" + zhaojing.id()))
                .extracting(AuditEntry::action)
                .endsWith("InterestEntered", "InterestEntered");
    }

    @Test
    void each_deed_is_done_by_those_alone_to_whom_it_is_permitted() {
        long matter = matter();
        Subject subject = new Subject("opinion", matter);
        Affair affair =
                DOMAIN.get(Opinions.class).find(matter).orElseThrow().opinion().affair();
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> DOMAIN.get(DeclaringConflicts.class).none(affair),
                () -> DOMAIN.get(DeclaringConflicts.class).some(affair, Ground.OTHER, ""),
                () -> DOMAIN.get(ApplyingForRecusal.class).apply(subject, 1L, Ground.OTHER, "x"),
                () -> DOMAIN.get(ApplyingForRecusal.class).afterwards(subject, 1L, Ground.OTHER, "x"),
                () -> DOMAIN.get(ApplyingForRecusal.class)
                        .afterwardsOfSupervisor(subject, zhaojing.id(), Ground.OTHER, "x"),
                () -> DOMAIN.get(ApplyingForRecusal.class).open(false),
                () -> DOMAIN.get(ApplyingForRecusal.class).officials(),
                () -> DOMAIN.get(DecidingRecusals.class).decide(1, Decision.MUST, "x", false),
                () -> DOMAIN.get(DecidingRecusals.class).review(1, Review.KEPT, "x"),
                () -> DOMAIN.get(Recusals.class).page(RecusalFilter.all(), Recency.NEWEST, Optional.empty(), 1),
                () -> DOMAIN.get(Recusals.class).total(RecusalFilter.all()))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(deed);
        }
    }

    @Test
    void who_brought_a_matter_is_no_secret_to_be_read_off_the_list_of_recusals() {
        tie(InterestKind.OWN_UNIT, null, "昌元街道", "");
        long matter = matter();
        RecusalRow closed = recusals("clerk").get(0);
        assertThat(closed.open()).isFalse();
        assertThat(closed.person()).isNull();
        assertThat(recusals("chief").get(0).person()).isEqualTo("赵静");
        free("clerk", matter);
        assertThat(recusals("clerk").get(0).person()).isEqualTo("赵静");
        conflicted("leader", matter);
        assertThat(recusals("leader"))
                .singleElement()
                .satisfies(own -> assertThat(own.person()).isEqualTo("名leader"));
    }

    private List<RecusalRow> recusals(String login) {
        accounts.act(login);
        return DOMAIN.get(Recusals.class)
                .page(RecusalFilter.all(), Recency.OLDEST, Optional.empty(), 10)
                .rows();
    }

    @Test
    void lists_take_one_query_whatever_is_closed_or_marked() {
        tie(InterestKind.OWN_UNIT, null, "昌元街道", "");
        submit(about("张三", null));
        submit(about("李四", null));
        accounts.act("clerk");
        assertThat(Statements.during(this::listed)).isEqualTo(1);
        assertThat(Statements.during(() ->
                        DOMAIN.get(Recusals.class).page(RecusalFilter.all(), Recency.NEWEST, Optional.empty(), 10)))
                .isEqualTo(1);
        accounts.act("chief");
        assertThat(Statements.during(() -> DOMAIN.get(Recusals.class).toDecide()))
                .isEqualTo(1);
    }
}
