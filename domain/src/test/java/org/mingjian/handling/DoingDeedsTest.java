package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.HalfYear;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.ledger.Ledgers;
import org.mingjian.opinion.DueCount;
import org.mingjian.opinion.DueMatters;
import org.mingjian.opinion.Glance;
import org.mingjian.opinion.Glances;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.recusal.Clearing;
import org.mingjian.report.Checking;
import org.mingjian.report.Figures;
import org.mingjian.report.Freezing;
import org.mingjian.report.ReportRequest;
import org.mingjian.testing.Statements;

/** A matter from its registration to its close, by the hands of everybody who has a part in it. */
class DoingDeedsTest extends MatterTest {
    @Test
    void a_matter_goes_from_acceptance_to_a_close_and_somebody_always_has_a_deadline() {
        assertThat(running().keySet()).containsExactly(DeadlineKind.DECIDE_ACCEPTANCE, DeadlineKind.WHOLE_HANDLING);
        by("clerk", DeedKind.ACCEPT);
        assertThat(running().keySet()).containsExactly(DeadlineKind.ASSIGN, DeadlineKind.WHOLE_HANDLING);
        by("chief", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(TOWN)));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        assertThat(running().keySet()).containsExactly(DeadlineKind.REPLY, DeadlineKind.WHOLE_HANDLING);
        by("town", answer(DeedKind.PLAN, 0, LocalDate.of(2026, 12, 21)));
        assertThat(state()).isEqualTo(OpinionState.RECTIFYING);
        assertThat(running()).containsEntry(DeadlineKind.RECTIFY, LocalDate.of(2026, 12, 21));
        by("town", answer(DeedKind.COMPLETE));
        assertThat(state()).isEqualTo(OpinionState.REPLIED);
        by("clerk", concluded());
        assertThat(opinion().concludedAt()).isEqualTo(DOMAIN.clock().instant());
        assertThat(running().keySet()).containsExactly(DeadlineKind.FEEDBACK);
        by("clerk", DeedKind.FEED_BACK);
        by("zhaojing", DeedKind.RATE_SATISFIED);
        assertThat(state()).isEqualTo(OpinionState.CLOSED);
        assertThat(running()).isEmpty();
        DOMAIN.asTask();
        assertThat(DOMAIN.get(AuditTrail.class).about("opinion:" + matter))
                .extracting(AuditEntry::action)
                .filteredOn("DeedDone"::equals)
                .hasSize(7);
    }

    @Test
    void the_figures_count_a_matter_once_however_often_it_comes_back() {
        by("clerk", DeedKind.ASK_SUPPLEMENT);
        by("zhaojing", DeedKind.SUPPLEMENT_FACTS);
        assigned(TOWN);
        by("head", answer(DeedKind.RETURN));
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        assertThat(running().keySet()).containsExactly(DeadlineKind.ASSIGN, DeadlineKind.WHOLE_HANDLING);
        by("chief", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(OTHER)));
        accounts.act("clerk");
        Figures figures = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest("run", new HalfYear(2026, 2), null, "test"))
                .figures();
        assertThat(figures.now().counts().received()).isEqualTo(1);
        assertThat(figures.now().counts().accepted()).isEqualTo(1);
        assertThat(figures.now().counts().openAtEnd()).isEqualTo(1);
        DOMAIN.get(Checking.class).check("run");
        assertThat(DOMAIN.get(Glances.class).on(LocalDate.of(2026, 11, 23)).halfYears())
                .last()
                .extracting(Glance.Half::received)
                .isEqualTo(1L);
    }

    @Test
    void a_matter_shows_the_least_advanced_of_its_agencies_and_closes_when_all_have_answered() {
        assigned(TOWN, OTHER);
        by("town", answer(DeedKind.CORRECT));
        assertThat(state()).isEqualTo(OpinionState.ASSIGNED);
        refused(HandlingRule.NOT_NOW, () -> by("clerk", concluded()));
        by("stranger", answer(DeedKind.PLAN, 1, LocalDate.of(2026, 12, 1)));
        assertThat(state()).isEqualTo(OpinionState.RECTIFYING);
        by("stranger", answer(DeedKind.COMPLETE, 1, null));
        assertThat(state()).isEqualTo(OpinionState.REPLIED);
        assertThat(handling(0).lead()).isTrue();
        assertThat(handling(1).lead()).isFalse();
    }

    @Test
    void only_the_head_declines_and_only_with_grounds_and_their_legal_basis() {
        assigned(TOWN);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> by("town", answer(DeedKind.DECLINE)));
        Long part = handling(0).id();
        refused(
                HandlingRule.GROUNDS_TOO_SHORT,
                () -> by("head", new DeedForm(DeedKind.DECLINE, part, "不属实。", "法", "", null, null, null, List.of())));
        refused(
                HandlingRule.BASIS_MISSING,
                () -> by("head", new DeedForm(DeedKind.DECLINE, part, GROUNDS, " ", "", null, null, null, List.of())));
        by("head", answer(DeedKind.DECLINE));
        assertThat(handling(0).position()).isEqualTo(Position.REJECT);
    }

    @Test
    void an_answer_is_sent_back_at_most_twice() {
        assigned(TOWN);
        for (int i = 0; i < Handling.MOST_RETURNS; i++) {
            by("head", answer(DeedKind.DECLINE));
            by("clerk", answer(DeedKind.SEND_BACK));
            assertThat(running()).containsKey(DeadlineKind.REPLY);
        }
        by("head", answer(DeedKind.DECLINE));
        refused(HandlingRule.SENT_BACK_TOO_OFTEN, () -> by("clerk", answer(DeedKind.SEND_BACK)));
    }

    @Test
    void what_is_not_corrected_within_five_working_days_needs_a_plan() {
        assigned(TOWN);
        later(8);
        refused(HandlingRule.NOT_AT_ONCE, () -> by("town", answer(DeedKind.CORRECT)));
        refused(HandlingRule.RETURNED_TOO_LATE, () -> by("head", answer(DeedKind.RETURN)));
        LocalDate today = LocalDate.of(2026, 12, 1);
        refused(HandlingRule.DAY_OUT_OF_TERM, () -> by("town", answer(DeedKind.PLAN, 0, today.plusDays(63))));
        refused(HandlingRule.DAY_OUT_OF_TERM, () -> by("town", answer(DeedKind.PLAN, 0, today)));
        by("town", answer(DeedKind.PLAN, 0, today.plusDays(60)));
    }

    @Test
    void a_plan_is_extended_once_before_it_ends_by_thirty_days_at_most() {
        assigned(TOWN);
        LocalDate end = LocalDate.of(2026, 12, 10);
        by("town", answer(DeedKind.PLAN, 0, end));
        refused(HandlingRule.DAY_OUT_OF_TERM, () -> by("chief", answer(DeedKind.EXTEND, 0, end.plusDays(33))));
        by("chief", answer(DeedKind.EXTEND, 0, end.plusDays(30)));
        assertThat(running()).containsEntry(DeadlineKind.RECTIFY, LocalDate.of(2027, 1, 11));
        refused(HandlingRule.EXTENDED_ONCE, () -> by("chief", answer(DeedKind.EXTEND, 0, end.plusDays(40))));
    }

    @Test
    void the_clock_stands_still_while_the_supervisor_supplements() {
        LocalDate due = running().get(DeadlineKind.DECIDE_ACCEPTANCE);
        by("clerk", DeedKind.ASK_SUPPLEMENT);
        refused(HandlingRule.SUPPLEMENT_RUNS, () -> by("clerk", DeedKind.GO_ON));
        later(2);
        by("zhaojing", DeedKind.SUPPLEMENT_FACTS);
        assertThat(state()).isEqualTo(OpinionState.REGISTERED);
        assertThat(running().get(DeadlineKind.DECIDE_ACCEPTANCE)).isAfter(due);
        by("clerk", DeedKind.ASK_SUPPLEMENT);
        later(9);
        by("clerk", DeedKind.GO_ON);
        assertThat(state()).isEqualTo(OpinionState.REGISTERED);
    }

    @Test
    void a_refusal_is_reconsidered_once_by_the_leader_where_the_supervisor_asks_in_time() {
        refused(HandlingRule.REASON_MISSING, () -> by("clerk", DeedKind.REFUSE));
        by(
                "clerk",
                new DeedForm(
                        DeedKind.REFUSE, null, "已在诉讼中。", "", "", RefusalReason.OTHER_STATUTORY, null, null, List.of()));
        assertThat(running()).isEmpty();
        refused(HandlingRule.NOT_ASKED, () -> by("leader", DeedKind.OVERTURN));
        by("zhaojing", DeedKind.ASK_AGAIN);
        refused(HandlingRule.ASKED_ONCE, () -> by("zhaojing", DeedKind.ASK_AGAIN));
        by("leader", DeedKind.OVERTURN);
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        assertThat(running().keySet()).containsExactly(DeadlineKind.ASSIGN, DeadlineKind.WHOLE_HANDLING);
    }

    @Test
    void what_is_asked_too_late_is_not_reconsidered() {
        by(
                "clerk",
                new DeedForm(
                        DeedKind.REFUSE, null, "已在诉讼中。", "", "", RefusalReason.OTHER_STATUTORY, null, null, List.of()));
        later(8);
        refused(HandlingRule.ASKED_TOO_LATE, () -> by("zhaojing", DeedKind.ASK_AGAIN));
    }

    @Test
    void a_matter_transferred_ends_with_the_other_organs_reply() {
        by("clerk", DeedKind.ACCEPT);
        by("clerk", new DeedForm(DeedKind.TRANSFER, null, "属公安管辖。", "", "区公安局", null, null, null, List.of()));
        assertThat(running()).containsKey(DeadlineKind.REPLY_TO_TRANSFER);
        by("clerk", new DeedForm(DeedKind.NOTE_REPLY, null, "已复函。", "", "", null, Conclusion.TRUE, null, List.of()));
        assertThat(state()).isEqualTo(OpinionState.CONCLUDED);
    }

    @Test
    void who_is_not_satisfied_has_it_checked_again_and_who_does_not_rate_lets_it_close() {
        assigned(TOWN);
        by("town", answer(DeedKind.CORRECT));
        by("clerk", concluded());
        by("clerk", DeedKind.FEED_BACK);
        refused(HandlingRule.RATING_RUNS, () -> by("clerk", DeedKind.CLOSE));
        by("zhaojing", DeedKind.RATE_UNSATISFIED);
        assertThat(state()).isEqualTo(OpinionState.RECHECK);
        by("chief", DeedKind.TAKE_UP);
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        by("chief", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(OTHER)));
        by("stranger", answer(DeedKind.CORRECT, 1, null));
        by("clerk", concluded());
        by("clerk", DeedKind.FEED_BACK);
        later(16);
        by("clerk", DeedKind.CLOSE);
        by("leader", DeedKind.REOPEN);
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
    }

    @Test
    void a_matter_taken_up_again_begins_anew_with_the_agency_that_had_it() {
        assigned(TOWN);
        by("town", answer(DeedKind.CORRECT));
        by("clerk", concluded());
        refused(HandlingRule.NOT_NOW, () -> by("clerk", answer(DeedKind.SEND_BACK)));
        assertThat(DOMAIN.get(Handlings.class).choices(opinion()))
                .extracting(Handlings.Choice::kind)
                .containsExactly(DeedKind.FEED_BACK);
        by("clerk", DeedKind.FEED_BACK);
        by("zhaojing", DeedKind.RATE_UNSATISFIED);
        by("chief", DeedKind.TAKE_UP);
        by("chief", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(TOWN)));
        assertThat(DOMAIN.get(DueMatters.class).byAgency(LocalDate.of(2027, 12, 1)))
                .extracting(DueCount::agencyId, DueCount::overdue)
                .containsExactly(tuple(TOWN, 1L));
        by("head", answer(DeedKind.RETURN, 1, null));
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        assertThat(handling(0).state()).isEqualTo(HandlingState.CONCLUDED);
    }

    @Test
    void what_one_may_do_takes_as_many_queries_as_there_are_agencies() {
        assigned(TOWN, OTHER);
        Opinion opinion = opinion();
        for (String login : List.of("clerk", "head", "zhaojing")) {
            accounts.act(login);
            assertThat(Statements.during(() -> DOMAIN.get(Handlings.class).choices(opinion)))
                    .as(login)
                    .isLessThanOrEqualTo(5);
        }
    }

    @Test
    void an_agency_sees_a_matter_when_it_is_assigned_and_only_its_own_part() {
        accounts.act("head");
        assertThat(DOMAIN.get(Opinions.class).find(matter)).isEmpty();
        assigned(TOWN, OTHER);
        accounts.act("head");
        assertThat(DOMAIN.get(Opinions.class).total(OpinionFilter.all())).isEqualTo(1);
        OpinionDetail shown = DOMAIN.get(Opinions.class).find(matter).orElseThrow();
        assertThat(shown.submitter()).isNull();
        assertThat(shown.supervisor()).isNull();
        assertThat(DOMAIN.get(Handlings.class).parts(opinion()))
                .extracting(part -> part.handling().agencyId())
                .containsExactly(TOWN);
        Long others = handling(1).id();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(
                        "head", new DeedForm(DeedKind.DECLINE, others, GROUNDS, "法", "", null, null, null, List.of())));
    }

    @Test
    void a_ledgers_matter_is_kept_in_the_ledger() {
        new Ledgers(DOMAIN).bringIn("台账", "1,甲,昌元街道,,,,2026-11-05,,,");
        accounts.act("clerk");
        matter =
                DOMAIN
                        .get(Opinions.class)
                        .page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 10)
                        .rows()
                        .stream()
                        .filter(row -> row.source().equals("台账"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        refused(HandlingRule.KEPT_IN_LEDGER, () -> by("chief", concluded()));
        assertThat(DOMAIN.get(Handlings.class).choices(opinion())).isEmpty();
    }

    @Test
    void who_submitted_a_matter_has_no_hand_in_its_handling() {
        accounts.grant("zhaojing", Role.JB_HANDLER);
        refused(HandlingRule.ONES_OWN, () -> by("zhaojing", DeedKind.ACCEPT));
        accounts.with("another", Role.SUPERVISOR, null);
        accounts.grant("another", Role.JB_HANDLER);
        accounts.act("clerk");
        assertThat(DOMAIN.get(Handlings.class).choices(opinion()))
                .extracting(Handlings.Choice::kind)
                .containsExactly(DeedKind.ASK_SUPPLEMENT, DeedKind.ACCEPT, DeedKind.REFUSE, DeedKind.MERGE);
    }

    @Test
    void of_many_who_accept_at_once_one_does() {
        List<CompletableFuture<Void>> clerks = IntStream.range(0, 8)
                .mapToObj(i -> DOMAIN.elsewhere(() -> {
                    DOMAIN.get(CurrentUser.class).become("clerk", "192.0.2.1");
                    Clearing.everybody(DOMAIN).get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, ""));
                }))
                .toList();
        long failed = clerks.stream()
                .filter(clerk ->
                        clerk.handle((done, failure) -> failure != null).join())
                .count();
        assertThat(failed).isEqualTo(7);
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
    }

    /** The table: every deed in every state that is not its own is refused as too early or too late. */
    @ParameterizedTest
    @EnumSource(OpinionState.class)
    void what_is_done_with_a_matter_is_done_in_its_state_alone(OpinionState state) {
        Set<OpinionState> next = EnumSet.noneOf(OpinionState.class);
        for (DeedKind kind : DeedKind.values()) {
            OpinionState to = kind.to();
            if (kind.from(state) && to != null && to != state) {
                next.add(to);
            }
        }
        Set<OpinionState> shown =
                EnumSet.of(OpinionState.ACCEPTED, OpinionState.ASSIGNED, OpinionState.RECTIFYING, OpinionState.REPLIED);
        List<OpinionState> allowed = new ArrayList<>(state.next());
        if (shown.contains(state)) {
            allowed.removeIf(other -> shown.contains(other) && !next.contains(other)); // by handlings
        }
        if (state == OpinionState.SUBMITTED) {
            next.clear(); // goes through the register
            allowed.clear(); // registering and withdrawing are use cases of their own
        }
        if (state == OpinionState.ACCEPTED || state == OpinionState.CONCLUDED) {
            allowed.removeIf(other -> !next.contains(other)); // told by ledgers alone
        }
        assertThat(next).isEqualTo(allowed.stream().collect(Collectors.toSet()));
    }

    @Test
    void the_database_knows_the_states_in_hand_as_the_machine_does() {
        String known = DOMAIN.transaction().in(entities -> (String) entities.createNativeQuery(
                        "select generation_expression from information_schema.columns where table_name = 'opinion'"
                                + " and column_name = 'in_hand' and table_schema = current_schema()")
                .getSingleResult());
        for (OpinionState state : OpinionState.values()) {
            assertThat(known.contains("'" + state + "'")).as(state.name()).isEqualTo(state.open());
        }
    }
}
