package org.mingjian.handling;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Delegating;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.budget.FundFacts;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.OpinionForm;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.OpinionType;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.opinion.Wish;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.report.Checking;
import org.mingjian.report.Counts;
import org.mingjian.report.Figures;
import org.mingjian.report.Freezing;
import org.mingjian.report.ReportRequest;
import org.mingjian.tenure.EnteringOfficers;

/** The less frequent ways of a matter, and the whole table of states, deeds and roles. */
class WholeMachineTest extends MatterTest {
    private static final int WORDS_LONG_ENOUGH = 60;

    private DeedForm joining(String number) {
        return new DeedForm(DeedKind.MERGE, null, "与该件反映同一件事。", "", number, null, null, null, List.of());
    }

    private DeedForm choosing(DeedKind kind, Long... chosen) {
        return new DeedForm(kind, null, "", "", "", null, null, null, List.of(chosen));
    }

    private long officer(String name, int years) {
        DOMAIN.asTask();
        LocalDate today = DistrictTime.today(DOMAIN.clock());
        return DOMAIN.get(EnteringOfficers.class)
                .enter(name, "渝监" + name, today.minusYears(2), today.plusYears(years))
                .id();
    }

    private long motion() {
        accounts.act("zhaojing");
        OpinionForm form = Forms.filled("建议专项监督");
        return DOMAIN.get(BringingOpinions.class)
                .submit(
                        Forms.open("motion"),
                        new OpinionForm(
                                OpinionType.MOTION,
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
                                null,
                                null),
                        Declaration.NONE);
    }

    private List<DeadlineKind> ofMatter() {
        return DOMAIN.get(Deadlines.class).of(opinion().subject()).stream()
                .filter(deadline -> deadline.endedOn() == null)
                .map(deadline -> deadline.kind())
                .toList();
    }

    private void refused(String login, DeedForm form, HandlingRule rule) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> by(login, form))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private String number(long id) {
        matter = id;
        return opinion().externalNumber();
    }

    @Test
    void a_matter_that_says_the_same_is_joined_to_another_and_its_submitter_hears_of_that_ones_feedback() {
        long main = matter;
        long same = submitted("second");
        String number = number(main);
        String own = number(same);
        refused("clerk", joining(own), HandlingRule.MAIN_UNKNOWN);
        refused("clerk", joining("JY-1999-0001"), HandlingRule.MAIN_UNKNOWN);
        by("clerk", joining(number));
        assertThat(state()).isEqualTo(OpinionState.MERGED);
        assertThat(ofMatter()).isEmpty();

        matter = main;
        assigned(TOWN);
        by("town", answer(DeedKind.CORRECT));
        by("clerk", concluded());
        by("clerk", DeedKind.FEED_BACK);
        matter = same;
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(Handlings.class).story(opinion()))
                .extracting(Handlings.Told::kind)
                .containsExactly(DeedKind.MERGE, DeedKind.FEED_BACK);
        assertThat(DOMAIN.get(Handlings.class).choices(opinion())).isEmpty();
    }

    @Test
    void an_investigation_is_never_one_officers_and_a_supervisor_is_none() {
        by("clerk", DeedKind.ACCEPT);
        long zhang = officer("张三", 1);
        long supervisor = DOMAIN.transaction()
                .in(entities -> Sql.of("select max(id) + 1000 from supervisor").number(entities));
        refused("chief", choosing(DeedKind.INVESTIGATE, zhang), HandlingRule.OFFICERS_TOO_FEW);
        refused("chief", choosing(DeedKind.INVESTIGATE, zhang, zhang), HandlingRule.OFFICERS_TOO_FEW);
        refused("chief", choosing(DeedKind.INVESTIGATE, zhang, supervisor), HandlingRule.OFFICERS_TOO_FEW);
        long ended = officer("王五", -1);
        refused("chief", choosing(DeedKind.INVESTIGATE, zhang, ended), HandlingRule.CERTIFICATE_ENDED);

        by("chief", choosing(DeedKind.INVESTIGATE, zhang, officer("李四", 1)));
        assertThat(state()).isEqualTo(OpinionState.INVESTIGATING);
        accounts.act("clerk");
        assertThat(DOMAIN.get(Handlings.class).story(opinion()).get(1).organ())
                .contains("张三")
                .contains("李四");
        by(
                "clerk",
                new DeedForm(
                        DeedKind.CONCLUDE_INVESTIGATION,
                        null,
                        "查明属实。",
                        "",
                        "",
                        null,
                        Conclusion.TRUE,
                        null,
                        List.of()));
        assertThat(state()).isEqualTo(OpinionState.CONCLUDED);
        assertThat(ofMatter()).containsExactly(DeadlineKind.FEEDBACK);
    }

    @Test
    void a_motion_is_established_or_not_within_ten_working_days_and_never_assigned() {
        refused("chief", DeedForm.of(DeedKind.ESTABLISH, "查。"), HandlingRule.NOT_NOW);
        long issue = matter;
        matter = motion();
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(matter);
        by("clerk", DeedKind.ACCEPT);
        assertThat(ofMatter()).containsExactlyInAnyOrder(DeadlineKind.WHOLE_HANDLING, DeadlineKind.DECIDE_MOTION);
        refused("chief", choosing(DeedKind.ASSIGN, TOWN), HandlingRule.A_MOTION);
        by("chief", DeedForm.of(DeedKind.ESTABLISH, "十二月检查三个市场。"));
        assertThat(state()).isEqualTo(OpinionState.CONCLUDED);
        assertThat(ofMatter()).containsExactly(DeadlineKind.FEEDBACK);

        matter = issue;
        by("clerk", DeedKind.ACCEPT);
        refused("chief", DeedForm.of(DeedKind.NOT_ESTABLISH, "不查。"), HandlingRule.NOT_A_MOTION);
    }

    @Test
    void what_was_put_to_the_agency_on_the_spot_is_filed_within_two_working_days_and_starts_with_the_agency() {
        accounts.act("zhaojing");
        matter =
                DOMAIN.get(BringingOpinions.class).submit(Forms.open("direct"), Forms.filled("当场指出"), Declaration.NONE);
        LocalDate today = DistrictTime.today(DOMAIN.clock());
        DeedForm late = told(today.minusDays(8));
        refused("zhaojing", late, HandlingRule.TOLD_DAY_OUT_OF_TERM);
        refused("zhaojing", told(today.plusDays(1)), HandlingRule.TOLD_DAY_OUT_OF_TERM);
        by("zhaojing", told(today));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        assertThat(handling(0).agencyId()).isEqualTo(TOWN);
        assertThat(handling(0).lead()).isTrue();
        assertThat(ofMatter()).containsExactly(DeadlineKind.WHOLE_HANDLING);
    }

    private static DeedForm told(LocalDate day) {
        return new DeedForm(DeedKind.FILE_DIRECT, null, "", "", "", null, null, day, List.of());
    }

    @Test
    void another_agency_can_join_in_and_leads_when_the_leading_one_gives_it_back() {
        assigned(TOWN);
        refused("chief", choosing(DeedKind.ASSIGN, TOWN), HandlingRule.AGENCY_HAS_IT);
        by(
                "town",
                new DeedForm(
                        DeedKind.PLAN,
                        handling(0).id(),
                        GROUNDS,
                        "",
                        "",
                        null,
                        null,
                        DistrictTime.today(DOMAIN.clock()).plusDays(10),
                        List.of()));
        assertThat(state()).isEqualTo(OpinionState.RECTIFYING);
        by("chief", choosing(DeedKind.ASSIGN, OTHER));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        assertThat(handling(1).lead()).isFalse();

        by("stranger", answer(DeedKind.RETURN, 1, null));
        assertThat(state()).isEqualTo(OpinionState.RECTIFYING);
        by("chief", choosing(DeedKind.ASSIGN, 3L));
        assertThat(handling(0).agencyId()).isEqualTo(TOWN);
    }

    @Test
    void the_helping_agency_leads_when_the_leading_one_gives_the_matter_back() {
        assigned(TOWN, OTHER);
        by("head", answer(DeedKind.RETURN));
        assertThat(handling(0).agencyId()).isEqualTo(OTHER);
        assertThat(handling(0).lead()).isTrue();
    }

    @Test
    void the_bureau_may_refuse_a_return() {
        assigned(TOWN);
        by("head", answer(DeedKind.RETURN));
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        accounts.act("chief");
        assertThat(DOMAIN.get(Handlings.class).choices(opinion()))
                .extracting(Handlings.Choice::kind)
                .contains(DeedKind.REFUSE_RETURN);
        by("chief", answer(DeedKind.REFUSE_RETURN));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        assertThat(handling(0).lead()).isTrue();
        assertThat(ofMatter()).containsExactly(DeadlineKind.WHOLE_HANDLING);
        by("town", answer(DeedKind.CORRECT));
        assertThat(state()).isEqualTo(OpinionState.REPLIED);
        refused("chief", answer(DeedKind.REFUSE_RETURN), HandlingRule.NOT_NOW);
    }

    private void fedBack() {
        assigned(TOWN);
        by("town", answer(DeedKind.CORRECT));
        by("clerk", concluded());
        by("clerk", DeedKind.FEED_BACK);
    }

    private int closing() {
        DOMAIN.asTask();
        return DOMAIN.get(EndingByItself.class)
                .close(0, DistrictTime.today(DOMAIN.clock()))
                .ended();
    }

    @Test
    void what_is_not_rated_in_ten_working_days_closes_by_itself() {
        fedBack();
        DOMAIN.clock().advance(Duration.ofDays(13));
        assertThat(closing()).isZero();
        DOMAIN.clock().advance(Duration.ofDays(3));
        assertThat(closing()).isEqualTo(1);
        assertThat(state()).isEqualTo(OpinionState.CLOSED);
        assertThat(closing()).isZero();
        accounts.act("clerk");
        List<Handlings.Told> story = DOMAIN.get(Handlings.class).story(opinion());
        assertThat(story.get(story.size() - 1).by()).isEqualTo("系统");
    }

    @Test
    void a_second_look_has_fifteen_working_days() {
        fedBack();
        by("zhaojing", DeedForm.of(DeedKind.RATE_UNSATISFIED, "没有说清楚。"));
        assertThat(ofMatter()).containsExactly(DeadlineKind.RECHECK);
        by("chief", DeedForm.of(DeedKind.KEEP, "维持。"));
        assertThat(ofMatter()).isEmpty();
    }

    @Test
    void only_what_the_rules_allow_is_offered() {
        by("clerk", DeedForm.of(DeedKind.ASK_SUPPLEMENT, "补充时间。"));
        accounts.act("clerk");
        assertThat(DOMAIN.get(Handlings.class).choices(opinion())).isEmpty();
        DOMAIN.clock().advance(Duration.ofDays(12));
        assertThat(DOMAIN.get(Handlings.class).choices(opinion()))
                .extracting(Handlings.Choice::kind)
                .containsExactly(DeedKind.GO_ON);
    }

    @Test
    void a_matter_is_withdrawn_only_with_the_bureaus_consent_and_its_agencies_are_told() {
        assigned(TOWN, OTHER);
        refused(HandlingRule.WITHDRAWAL_NOT_ASKED, () -> by("chief", DeedKind.CONSENT));
        by("zhaojing", DeedForm.of(DeedKind.ASK_WITHDRAWAL, "当事人已经和解。"));
        refused(HandlingRule.WITHDRAWAL_ASKED, () -> by("zhaojing", DeedKind.ASK_WITHDRAWAL));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        by("chief", DeedKind.CONSENT);
        assertThat(state()).isEqualTo(OpinionState.WITHDRAWN);
        assertThat(running()).isEmpty();
        assertThat(handling(0).state()).isEqualTo(HandlingState.DROPPED);
        assertThat(handling(1).state()).isEqualTo(HandlingState.DROPPED);
        assertThat(told("town", "MATTER_DROPPED")).isEqualTo(1);
        assertThat(told("stranger", "MATTER_DROPPED")).isEqualTo(1);
        accounts.act("town");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isPresent();
        assertThat(DOMAIN.get(Handlings.class).story(opinion()))
                .extracting(Handlings.Told::kind)
                .containsExactly(DeedKind.ASSIGN);
    }

    /** How many of a kind somebody has before her and has not read. */
    private static long told(String login, String kind) {
        return DOMAIN.transaction()
                .in(entities -> Sql.of(
                                "select count(*) from notification n join app_user u on u.id = n.user_id"
                                        + " where u.login = ? and n.kind = ? and n.read_at is null",
                                login,
                                kind)
                        .number(entities));
    }

    @Test
    void each_step_is_told_again_and_only_the_agency_that_answered_has_seen_to_its_part() {
        assigned(TOWN, OTHER);
        assertThat(told("zhaojing", "MATTER_MOVED")).as("one line for a matter").isEqualTo(1);
        DOMAIN.transaction()
                .in(entities -> Sql.of("update notification set read_at = at").execute(entities));
        by("chief", new DeedForm(DeedKind.PROLONG, null, "复杂。", "", "", null, null, null, List.of()));
        assertThat(told("zhaojing", "MATTER_MOVED")).as("nothing has moved").isZero();
        by("town", answer(DeedKind.CORRECT));
        assertThat(told("clerk", "MATTER_ANSWERED")).isEqualTo(1);
        assertThat(told("town", "MATTER_ASSIGNED")).isZero();
        by("clerk", answer(DeedKind.SEND_BACK));
        assertThat(told("town", "MATTER_ASSIGNED")).isEqualTo(1);
        by("town", answer(DeedKind.CORRECT));
        by("stranger", answer(DeedKind.DECLINE, 1, null));
        by("clerk", concluded());
        assertThat(told("zhaojing", "MATTER_MOVED")).isEqualTo(1);
    }

    @Test
    void the_people_of_an_agency_that_took_another_over_are_told_what_that_is_given() {
        accounts.with("heir", Role.AGENCY_HEAD, 3L);
        assigned(TOWN, OTHER);
        by("stranger", answer(DeedKind.DECLINE, 1, null));
        succeed("3", "date '2026-11-01'");
        try {
            by("clerk", answer(DeedKind.SEND_BACK, 1, null));
            assertThat(told("heir", "MATTER_ASSIGNED")).isEqualTo(1);
        } finally {
            succeed("null", "null");
        }
    }

    private static void succeed(String successor, String end) {
        DOMAIN.transaction()
                .in(entities -> Sql.of("update agency set successor_id = " + successor + ", valid_to = " + end
                                + " where id = 2")
                        .execute(entities));
    }

    @Test
    void what_a_deputy_does_is_told_under_her_name_and_whose_work_it_is() {
        accounts.act("chief");
        long clerk = DOMAIN.transaction()
                .in(entities ->
                        Sql.of("select id from app_user where login = 'clerk'").number(entities));
        LocalDate today = DistrictTime.today(DOMAIN.clock());
        DOMAIN.get(Delegating.class).delegate(clerk, today, today, "出差");
        by("clerk", DeedKind.ACCEPT);
        by("clerk", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(TOWN)));
        accounts.act("leader");
        assertThat(DOMAIN.get(Handlings.class).story(opinion()))
                .extracting(Handlings.Told::by)
                .satisfies(
                        by -> assertThat(by.get(0)).doesNotContain("代"),
                        by -> assertThat(by.get(1)).contains("（代"));
        by("zhaojing", DeedKind.ASK_WITHDRAWAL);
        assertThat(told("clerk", "MATTER_WISHED"))
                .as("told in the chief's stead")
                .isEqualTo(1);
    }

    @Test
    void what_the_public_interest_needs_goes_on_although_it_was_to_be_withdrawn() {
        assigned(TOWN);
        by("zhaojing", DeedKind.ASK_WITHDRAWAL);
        accounts.act("chief");
        assertThat(DOMAIN.get(WaitingHandlings.class).wishes()).containsExactly(Map.entry(Wish.WITHDRAWAL, 1L));
        refused(HandlingRule.WORDS_MISSING, () -> by("chief", DeedForm.of(DeedKind.KEEP_ON, "")));
        by("chief", DeedForm.of(DeedKind.KEEP_ON, "涉及公共安全，依职权继续办理。"));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        assertThat(DOMAIN.get(WaitingHandlings.class).wishes()).isEmpty();
        by("zhaojing", DeedKind.ASK_WITHDRAWAL);
        by("town", answer(DeedKind.CORRECT));
        assertThat(opinion().wish()).as("the agency has answered: too late").isNull();
    }

    @Test
    void a_withdrawn_matter_leaves_what_is_in_hand_and_the_figures_balance() {
        by("clerk", DeedKind.ACCEPT);
        by("zhaojing", DeedKind.ASK_WITHDRAWAL);
        by("chief", DeedKind.CONSENT);
        matter = submitted("second");
        by("zhaojing", DeedKind.ASK_WITHDRAWAL);
        by("chief", DeedKind.CONSENT);
        Figures figures = frozen();
        assertThat(figures.now().counts().withdrawn())
                .as("only what was accepted")
                .isEqualTo(1);
        assertThat(figures.now().counts().openAtEnd()).isZero();
    }

    private Figures frozen() {
        DOMAIN.asTask();
        String run = UUID.randomUUID().toString();
        Figures figures = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest(run, HalfYear.of(DistrictTime.today(DOMAIN.clock())), null, "test"))
                .figures();
        DOMAIN.get(Checking.class).check(run);
        return figures;
    }

    @Test
    void the_whole_handling_is_prolonged_once_before_it_ends() {
        assigned(TOWN);
        LocalDate due = requireNonNull(opinion().dueOn());
        by("chief", DeedForm.of(DeedKind.PROLONG, "涉及三个单位，情况复杂。"));
        LocalDate later = requireNonNull(opinion().dueOn());
        assertThat(DOMAIN.get(Deadlines.class).terms().calendar().after(due, 15).day())
                .isEqualTo(later);
        assertThat(running()).containsEntry(DeadlineKind.WHOLE_HANDLING, later);
        refused(HandlingRule.PROLONGED_ONCE, () -> by("chief", DeedKind.PROLONG));
    }

    @Test
    void what_is_over_is_not_prolonged() {
        assigned(TOWN);
        later(60);
        refused(HandlingRule.PROLONGED_TOO_LATE, () -> by("chief", DeedKind.PROLONG));
    }

    @Test
    void a_rectification_agreed_on_for_longer_moves_the_whole_handlings_last_day() {
        assigned(TOWN);
        LocalDate due = requireNonNull(opinion().dueOn());
        LocalDate planned = DistrictTime.today(DOMAIN.clock()).plusDays(58);
        by("town", answer(DeedKind.PLAN, 0, planned));
        assertThat(opinion().dueOn()).isEqualTo(planned).isAfter(due);
        assertThat(running()).containsEntry(DeadlineKind.WHOLE_HANDLING, planned);
        later(57);
        by("town", answer(DeedKind.COMPLETE));
        by("clerk", concluded());
        Counts counts = frozen().now().counts();
        assertThat(counts.concludedInTime()).isEqualTo(1);
        assertThat(counts.concludedUnextended()).isZero();
    }

    @Test
    void the_share_of_what_agencies_adopt_goes_by_their_last_answers() {
        DOMAIN.asTask();
        DOMAIN.get(KeepingFunds.class).open(FundFacts.usual(2026, "文"));
        assigned(TOWN, OTHER);
        by("town", answer(DeedKind.CORRECT));
        by("stranger", answer(DeedKind.DECLINE, 1, null));
        assertThat(adopted()).hasToString("50.0");
        by("clerk", answer(DeedKind.SEND_BACK, 1, null));
        by("stranger", answer(DeedKind.ADOPT_PART, 1, null));
        assertThat(adopted()).hasToString("100.0");
    }

    private BigDecimal adopted() {
        DOMAIN.asTask();
        BigDecimal rate = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest(UUID.randomUUID().toString(), FundPeriod.year(2026), null, "test"))
                .fund()
                .matters()
                .adoptionRate();
        return requireNonNull(rate);
    }

    /** Puts the matter into a state, however it may have come there. */
    private void put(OpinionState state) {
        DOMAIN.transaction()
                .in(entities -> Sql.of(
                                "update opinion set state = ?, main_id = case when ? = 'MERGED' then id end,"
                                        + " registered_at = case when ? = 'SUBMITTED' then null else registered_at end,"
                                        + " due_on = case when ? = 'SUBMITTED' then null else due_on end"
                                        + " where id = ?",
                                state.name(),
                                state.name(),
                                state.name(),
                                state.name(),
                                matter)
                        .execute(entities));
    }

    /**
     * Every deed in every state by every role: one that lacks the permission is refused as such, one that has it is
     * told that it is not the time for it, in all states but those of the machine.
     */
    @ParameterizedTest
    @EnumSource(OpinionState.class)
    void every_deed_is_refused_in_every_state_that_is_not_its_own_to_every_role(OpinionState state) {
        put(state);
        for (Map.Entry<String, Role> actor : Map.of(
                        "zhaojing", Role.SUPERVISOR,
                        "clerk", Role.JB_HANDLER,
                        "chief", Role.JB_CHIEF,
                        "leader", Role.JB_LEADER,
                        "town", Role.AGENCY_HANDLER,
                        "head", Role.AGENCY_HEAD)
                .entrySet()) {
            for (DeedKind kind : DeedKind.values()) {
                if (kind.ofHandling()) {
                    continue;
                }
                boolean may = actor.getValue().permissions().contains(kind.permission());
                if (may && kind.from(state)) {
                    continue;
                }
                List<Throwable> refusals = new ArrayList<>();
                try {
                    by(actor.getKey(), DeedForm.of(kind, "字".repeat(WORDS_LONG_ENOUGH)));
                } catch (NotPermitted | Rejection | IllegalArgumentException refusal) {
                    refusals.add(refusal);
                }
                assertThat(refusals).as(actor + " " + kind + " " + state).hasSize(1);
                if (!may) {
                    assertThat(refusals.get(0)).as(actor + " " + kind).isInstanceOf(NotPermitted.class);
                } else {
                    assertThat(refusals.get(0))
                            .as(actor + " " + kind)
                            .isInstanceOfSatisfying(
                                    Rejection.class,
                                    refusal -> assertThat(refusal.rule()).isEqualTo(HandlingRule.NOT_NOW));
                }
            }
        }
    }
}
