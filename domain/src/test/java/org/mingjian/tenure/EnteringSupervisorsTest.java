package org.mingjian.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.access.Users;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Walk;

class EnteringSupervisorsTest {
    private static final LocalDate START = LocalDate.of(2025, 3, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private static EnteringSupervisors entering() {
        return DOMAIN.get(EnteringSupervisors.class);
    }

    private static SupervisorRows rows() {
        return DOMAIN.get(SupervisorRows.class);
    }

    private static SupervisorFacts facts(String name, LocalDate from, @Nullable LocalDate to, @Nullable Long user) {
        return new SupervisorFacts(name, Source.LAWYER, from, to, user);
    }

    private static void rejects(TenureRule rule, SupervisorFacts facts) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> entering().enter(facts))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void a_term_left_open_lasts_its_three_years_and_none_lasts_longer() {
        accounts.actAs(Role.JB_CHIEF, null);
        Supervisor entered = entering().enter(facts("赵静", START, null, null));
        assertThat(entered.servesTo()).isEqualTo(LocalDate.of(2028, 2, 29));
        rejects(TenureRule.TERM_TOO_LONG, facts("赵静", START, LocalDate.of(2028, 3, 1), null));
        rejects(TenureRule.TERM_REVERSED, facts("赵静", START, START.minusDays(1), null));
        rejects(TenureRule.NAME_BLANK, facts(" ", START, null, null));
    }

    @Test
    void only_an_account_with_the_role_is_linked_and_to_one_supervisor_alone() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        User supervisor = accounts.with("zhaojing", Role.SUPERVISOR, null);
        accounts.actAs(Role.JB_CHIEF, null);
        rejects(TenureRule.ACCOUNT_WITHOUT_ROLE, facts("赵静", START, null, clerk.id()));
        Supervisor entered = entering().enter(facts("赵静", START, null, supervisor.id()));
        rejects(TenureRule.ACCOUNT_TAKEN, facts("李勇", START, null, supervisor.id()));
        entering().correct(entered.id(), facts("赵静静", START, null, supervisor.id()));
        assertThat(rows().find(entered.id()).orElseThrow())
                .extracting(SupervisorRow::name, SupervisorRow::login)
                .containsExactly("赵静静", "zhaojing");
        assertThat(DOMAIN.get(Users.class).holding(Role.SUPERVISOR)).hasSize(1);
    }

    @Test
    void a_term_cut_short_takes_the_rights_away_at_the_next_request_and_the_trail_tells_both_days() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        accounts.actAs(Role.JB_CHIEF, null);
        Supervisor entered = entering().enter(facts("赵静", START, null, user.id()));
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(CurrentUser.class).may(Permission.READ_OWN_OPINIONS))
                .isTrue();
        accounts.act("jb-chief");
        entering().correct(entered.id(), facts("赵静", START, LocalDate.of(2026, 11, 22), user.id()));
        assertThat(rows().find(entered.id()).orElseThrow().state()).isEqualTo(TermState.OVER);
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(CurrentUser.class).may(Permission.READ_OWN_OPINIONS))
                .isFalse();
        AuditEntry entry =
                DOMAIN.get(AuditTrail.class).about("supervisor:" + entered.id()).get(1);
        assertThat(entry.before()).contains("\"servesTo\":\"2028-02-29\"");
        assertThat(entry.after()).contains("\"servesTo\":\"2026-11-22\"");
    }

    @Test
    void supervisors_are_found_by_name_source_and_state_one_query_a_page() {
        accounts.actAs(Role.JB_CHIEF, null);
        entering().enter(facts("赵静", START, null, null));
        entering().enter(facts("李勇", LocalDate.of(2020, 1, 1), null, null));
        entering().enter(facts("王芳", LocalDate.of(2027, 1, 1), null, null));
        assertThat(rows().page(SupervisorFilter.all(), SupervisorOrder.NAME, Optional.empty(), 2)
                        .rows())
                .extracting(SupervisorRow::name)
                .containsExactly("李勇", "王芳");
        for (TermState state : TermState.values()) {
            assertThat(rows().total(new SupervisorFilter(null, null, state))).isEqualTo(1);
        }
        assertThat(rows().total(new SupervisorFilter("静", Source.LAWYER, TermState.SERVING)))
                .isEqualTo(1);
        for (SupervisorOrder order : SupervisorOrder.values()) {
            assertThat(Walk.through(
                            place -> rows().page(SupervisorFilter.all(), order, place, 2),
                            order.order().key(),
                            SupervisorRow::id))
                    .hasSize(3);
        }
    }

    @Test
    void officers_are_kept_apart_with_their_certificates_which_are_unique_and_can_be_ended() {
        accounts.actAs(Role.JB_CHIEF, null);
        EnteringOfficers officers = DOMAIN.get(EnteringOfficers.class);
        LocalDate last = LocalDate.of(2030, 1, 1);
        CertifiedOfficer officer = officers.enter("周敏", "渝-001", START, last);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> officers.enter("周敏", "渝-001", START, last))
                .withMessageContaining("渝-001");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> officers.enter("周敏", "", START, last));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> officers.enter("", "渝-002", START, last));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> officers.enter("周敏", "渝-002", START, START.minusDays(1)));
        assertThat(officer.on(last)).isEqualTo(TermState.SERVING);
        officers.end(officer.id(), LocalDate.of(2026, 1, 1));
        assertThat(officers.all())
                .singleElement()
                .satisfies(one -> assertThat(one.on(LocalDate.of(2026, 1, 2))).isEqualTo(TermState.OVER));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> officers.end(officer.id(), START.minusDays(1)))
                .withMessageContaining("2025-03-01");
        assertThat(rows().total(SupervisorFilter.all())).isZero();
        assertThat(DOMAIN.get(AuditTrail.class).about("officer:" + officer.id()))
                .extracting(AuditEntry::action)
                .containsExactly("OfficerEntered", "OfficerEnded");
    }
}
