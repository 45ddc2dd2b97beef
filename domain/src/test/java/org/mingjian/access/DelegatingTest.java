package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

/** Somebody does another's work for some days, under her own name. */
class DelegatingTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private User clerk;
    private User chief;

    @BeforeEach
    void people() {
        clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        chief = accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("head", Role.AGENCY_HEAD, 1L);
        accounts.with("town", Role.AGENCY_HANDLER, 1L);
        accounts.with("stranger", Role.AGENCY_HANDLER, 2L);
        accounts.with("zhaojing", Role.SUPERVISOR, null);
    }

    private static LocalDate today() {
        return DistrictTime.today(DOMAIN.clock());
    }

    private void delegate(String from, long to, int first, int last) {
        accounts.act(from);
        DOMAIN.get(Delegating.class).delegate(to, today().plusDays(first), today().plusDays(last), "出差");
    }

    private boolean may(String login, Permission permission) {
        accounts.act(login);
        return DOMAIN.get(CurrentUser.class).may(permission);
    }

    private void refused(AccessRule rule, String from, long to, int first, int last) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> delegate(from, to, first, last))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void a_deputy_may_do_what_the_absent_may_from_the_first_day_to_the_last_and_no_longer() {
        delegate("chief", clerk.id(), 1, 2);
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isFalse();
        DOMAIN.clock().advance(Duration.ofDays(1));
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isTrue();
        assertThat(DOMAIN.get(CurrentUser.class).standsFor(Permission.ASSIGN_OPINIONS))
                .map(User::login)
                .contains("chief");
        assertThat(DOMAIN.get(CurrentUser.class).standsFor(Permission.DECIDE_OPINIONS))
                .as("what she may do anyway she does in her own right")
                .isEmpty();
        DOMAIN.clock().advance(Duration.ofDays(1));
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isTrue();
        DOMAIN.clock().advance(Duration.ofDays(1));
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isFalse();
    }

    @Test
    void whoever_is_back_early_ends_it_at_once_and_nobody_else_does() {
        delegate("chief", clerk.id(), 0, 5);
        accounts.act("clerk");
        long id = DOMAIN.get(Delegating.class).mine().get(0).id();
        DOMAIN.get(Delegating.class).end(id);
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isTrue();
        accounts.act("chief");
        DOMAIN.get(Delegating.class).end(id);
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isFalse();
    }

    @Test
    void what_is_delegated_is_not_passed_on() {
        delegate("leader", chief.id(), 0, 5);
        delegate("chief", clerk.id(), 0, 5);
        assertThat(may("chief", Permission.OVERRULE_HANDLING)).isTrue();
        assertThat(may("clerk", Permission.OVERRULE_HANDLING)).isFalse();
    }

    @Test
    void what_is_for_the_leaders_eyes_alone_is_never_delegated() {
        delegate("leader", chief.id(), 0, 5);
        assertThat(may("chief", Permission.HANDLE_INTERFERENCE)).isFalse();
    }

    @Test
    void only_colleagues_of_ones_own_side_are_named() {
        accounts.act("head");
        assertThat(DOMAIN.get(Delegating.class).colleagues())
                .extracting(User::login)
                .containsExactly("town");
        refused(AccessRule.DEPUTY_MISSING, "head", clerk.id(), 0, 5);
        accounts.act("chief");
        assertThat(DOMAIN.get(Delegating.class).colleagues())
                .extracting(User::login)
                .containsExactlyInAnyOrder("clerk", "leader");
        refused(AccessRule.DEPUTY_MISSING, "chief", chief.id(), 0, 5);
        refused(AccessRule.NOTHING_TO_DELEGATE, "zhaojing", clerk.id(), 0, 5);
    }

    @Test
    void days_fit_and_are_delegated_once() {
        refused(AccessRule.DAYS_UNFIT, "chief", clerk.id(), -1, 5);
        refused(AccessRule.DAYS_UNFIT, "chief", clerk.id(), 3, 2);
        refused(AccessRule.DAYS_UNFIT, "chief", clerk.id(), 0, Delegating.LONGEST_DAYS);
        delegate("chief", clerk.id(), 0, Delegating.LONGEST_DAYS - 1);
        refused(AccessRule.DELEGATED_ALREADY, "chief", clerk.id(), 5, 8);
    }

    @Test
    void an_account_that_is_closed_delegates_nothing_any_more() {
        delegate("chief", clerk.id(), 0, 5);
        DOMAIN.transaction()
                .in(entities -> entities.createNativeQuery("update app_user set active = false where login = 'chief'")
                        .executeUpdate());
        assertThat(may("clerk", Permission.ASSIGN_OPINIONS)).isFalse();
    }

    @Test
    void a_deputy_is_told_what_the_absent_is_told() {
        delegate("chief", clerk.id(), 0, 5);
        accounts.act("clerk");
        assertThat(DOMAIN.get(CurrentUser.class).roles()).containsAll(List.of(Role.JB_HANDLER, Role.JB_CHIEF));
        assertThat(DOMAIN.get(Delegating.class).mine()).hasSize(1);
    }
}
