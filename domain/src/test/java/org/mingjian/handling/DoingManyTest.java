package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.OpinionState;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.testing.Statements;

/** Several matters are registered, accepted or assigned at once: each by its own rules, each by itself. */
class DoingManyTest extends MatterTest {
    private static DoingMany many() {
        return DOMAIN.get(DoingMany.class);
    }

    private long waiting(String key) {
        accounts.act("zhaojing");
        return DOMAIN.get(BringingOpinions.class).submit(Forms.open(key), Forms.filled(key), Declaration.NONE);
    }

    private OpinionState state(long id) {
        matter = id;
        return state();
    }

    @Test
    void what_waits_is_registered_at_once() {
        long one = waiting("one");
        long other = waiting("other");
        accounts.act("clerk");
        Clearing.everybody(DOMAIN);
        assertThat(many().waiting(ManyDeed.REGISTER))
                .extracting(candidate -> candidate.matter().id())
                .containsExactly(one, other);
        assertThat(many().take(ManyDeed.REGISTER, List.of(one, other), "", null))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome.refusal()).isNull());
        assertThat(state(one)).isEqualTo(OpinionState.REGISTERED);
        assertThat(state(other)).isEqualTo(OpinionState.REGISTERED);
    }

    @Test
    void what_is_refused_with_one_hinders_no_other_and_each_has_its_reason() {
        long done = matter;
        by("clerk", DeedKind.ACCEPT);
        long open = submitted("open");
        long closed = waiting("closed");
        accounts.act("clerk");
        List<DoingMany.Outcome> outcomes = many().take(ManyDeed.ACCEPT, List.of(done, open, closed), "同意。", null);
        assertThat(outcomes).extracting(outcome -> outcome.matter().id()).containsExactly(done, open, closed);
        assertThat(outcomes.get(0).refusal()).contains("已受理");
        assertThat(outcomes.get(1).refusal()).isNull();
        assertThat(outcomes.get(2).refusal()).contains("第十条");
        assertThat(state(open)).isEqualTo(OpinionState.ACCEPTED);
        assertThat(state(closed)).isEqualTo(OpinionState.SUBMITTED);
        assertThat(state(done)).isEqualTo(OpinionState.ACCEPTED);
    }

    @Test
    void all_are_assigned_to_one_agency_that_leads_by_the_usual_deadline() {
        long first = matter;
        long second = submitted("second");
        accounts.act("clerk");
        many().take(ManyDeed.ACCEPT, List.of(first, second), "", null);
        accounts.act("chief");
        Clearing.everybody(DOMAIN);
        refused(HandlingRule.AGENCIES_MISSING, () -> many().take(ManyDeed.ASSIGN, List.of(first, second), "", null));
        assertThat(state(first)).isEqualTo(OpinionState.ACCEPTED);
        assertThat(many().take(ManyDeed.ASSIGN, List.of(first, second), "请办理。", TOWN))
                .allSatisfy(outcome -> assertThat(outcome.refusal()).isNull());
        for (long id : List.of(first, second)) {
            assertThat(state(id)).isEqualTo(OpinionState.ASSIGNED);
            assertThat(handling(0).agencyId()).isEqualTo(TOWN);
            assertThat(handling(0).lead()).isTrue();
            assertThat(running()).containsKey(DeadlineKind.REPLY);
        }
    }

    @Test
    void an_agency_that_does_not_exist_leaves_nothing_half_done() {
        by("clerk", DeedKind.ACCEPT);
        accounts.act("chief");
        assertThat(many().take(ManyDeed.ASSIGN, List.of(matter), "", 999L))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).isNotNull());
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        assertThat(running().keySet()).containsExactly(DeadlineKind.ASSIGN, DeadlineKind.WHOLE_HANDLING);
    }

    @Test
    void only_what_may_be_done_can_be_chosen() {
        accounts.act("clerk");
        assertThat(many().waiting(ManyDeed.ACCEPT))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.hindrance()).isNull());
        assertThat(many().named(ManyDeed.REGISTER, List.of(matter)))
                .extracting(DoingMany.Candidate::hindrance)
                .containsExactly(Unfit.OTHER_STATE);
        long closed = waiting("closed");
        accounts.act("clerk");
        assertThat(many().waiting(ManyDeed.REGISTER))
                .extracting(DoingMany.Candidate::hindrance)
                .containsExactly(Unfit.CLOSED);
        accounts.grant("zhaojing", Role.JB_HANDLER);
        accounts.act("zhaojing");
        assertThat(many().named(ManyDeed.REGISTER, List.of(closed)))
                .extracting(DoingMany.Candidate::hindrance)
                .containsExactly(Unfit.OWN);
        assertThat(many().take(ManyDeed.REGISTER, List.of(closed), "", null))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refusal()).isNotNull());
    }

    @Test
    void it_is_for_those_who_may_do_it_one_by_one() {
        for (String login : List.of("zhaojing", "town", "head", "leader")) {
            accounts.act(login);
            for (ManyDeed deed : ManyDeed.values()) {
                assertThatExceptionOfType(NotPermitted.class)
                        .as(login)
                        .isThrownBy(() -> many().take(deed, List.of(matter), "", TOWN));
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> many().waiting(deed));
            }
        }
        accounts.act("clerk");
        refused(HandlingRule.NONE_CHOSEN, () -> many().take(ManyDeed.ACCEPT, List.of(), "", null));
        assertThat(many().take(ManyDeed.ACCEPT, List.of(matter + 1000), "", null))
                .isEmpty();
    }

    @Test
    void to_show_them_takes_two_queries() {
        submitted("second");
        accounts.act("clerk");
        assertThat(Statements.during(() -> many().waiting(ManyDeed.ACCEPT))).isEqualTo(2);
    }
}
