package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;
import org.mingjian.testing.TestClock;
import org.mingjian.testing.Walk;

/** Accounts after they are opened: closing, unlocking, placing, finding. */
class AccountsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void administrators() {
        accounts.with("security", Role.SEC_ADMIN, null);
    }

    private static KeepingAccounts keeping() {
        return DOMAIN.get(KeepingAccounts.class);
    }

    private static void rejects(AccessRule rule, ThrowingCallable call) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(call)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private static AccountRow row(User user) {
        return DOMAIN.get(AccountRows.class).find(user.id()).orElseThrow();
    }

    private static void failToSignIn(String login) {
        for (int i = 0; i < Throttle.FAILURES_PER_ACCOUNT; i++) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> DOMAIN.get(SigningIn.class).signIn(login, "x".toCharArray(), "192.0.2.9"));
        }
    }

    @Test
    void a_closed_account_lets_nobody_in_ends_its_sessions_and_can_be_opened_again() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        String key = DOMAIN.get(Sessions.class).open(clerk, "192.0.2.1");
        accounts.actAs(Role.SYS_ADMIN, null);
        keeping().close(clerk.id());
        assertThat(row(clerk).state()).isEqualTo(AccountState.CLOSED);
        assertThat(DOMAIN.get(Sessions.class).lastNoted(key, clerk)).isEmpty();
        assertThat(DOMAIN.get(CurrentUser.class).become("clerk", null)).isFalse();
        accounts.act("sys-admin");
        keeping().reopen(clerk.id());
        assertThat(DOMAIN.get(CurrentUser.class).become("clerk", null)).isTrue();
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .extracting(AuditEntry::action)
                .containsExactly("AccountOpened", "RoleGranted", "SessionsEnded", "AccountChanged", "AccountChanged");
    }

    @Test
    void nobody_closes_her_own_account_nor_the_last_administrator_of_rights() {
        User me = accounts.actAs(Role.SYS_ADMIN, null);
        User security = DOMAIN.get(Users.class).withLogin("security").orElseThrow();
        rejects(AccessRule.NOT_ONES_OWN, () -> keeping().close(me.id()));
        rejects(AccessRule.LAST_ADMINISTRATOR, () -> keeping().close(security.id()));
        assertThat(DOMAIN.get(CurrentUser.class).become("security", null)).isTrue();
        rejects(AccessRule.LAST_ADMINISTRATOR, () -> DOMAIN.get(Granting.class).revoke(me.id(), Role.SYS_ADMIN));
        assertThat(DOMAIN.get(Users.class).get(me.id()).roles()).containsExactly(Role.SYS_ADMIN);
    }

    @Test
    void an_account_locked_by_failures_is_seen_and_unlocked_before_its_time() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        failToSignIn("clerk");
        accounts.actAs(Role.SYS_ADMIN, null);
        assertThat(row(clerk).state()).isEqualTo(AccountState.LOCKED);
        assertThat(DOMAIN.get(AccountRows.class).total(new AccountFilter(null, null, AccountState.LOCKED, false)))
                .isEqualTo(1);
        keeping().unlock(clerk.id());
        assertThat(row(clerk).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(DOMAIN.get(SigningIn.class)
                        .signIn("clerk", Accounts.PASSWORD.toCharArray(), "192.0.2.1")
                        .login())
                .isEqualTo("clerk");
        accounts.act("sys-admin");
        assertThat(row(clerk).lastSignInAt()).isEqualTo(TestClock.START);
    }

    @Test
    void a_role_of_an_agency_needs_an_agency_and_holds_the_account_there() {
        accounts.actAs(Role.SYS_ADMIN, null);
        User clerk = DOMAIN.get(OpeningAccounts.class).open("clerk", "新人", null).user();
        accounts.act("security");
        rejects(AccessRule.AGENCY_NEEDED, () -> DOMAIN.get(Granting.class).grant(clerk.id(), Role.AGENCY_HEAD));
        accounts.act("sys-admin");
        keeping().place(clerk.id(), 1L);
        assertThat(row(clerk).agency()).isEqualTo("昌元街道");
        accounts.act("security");
        DOMAIN.get(Granting.class).grant(clerk.id(), Role.AGENCY_HEAD);
        accounts.act("sys-admin");
        rejects(AccessRule.AGENCY_HELD, () -> keeping().place(clerk.id(), 2L));
        rejects(AccessRule.NAME_BLANK, () -> DOMAIN.get(OpeningAccounts.class).open("other", " ", null));
    }

    @Test
    void accounts_are_found_by_name_role_and_state_one_query_a_page_and_pages_join() {
        for (int i = 0; i < 7; i++) {
            accounts.with("clerk" + i, i % 2 == 0 ? Role.JB_HANDLER : Role.JB_CHIEF, null);
        }
        accounts.actAs(Role.SYS_ADMIN, null);
        AccountRows rows = DOMAIN.get(AccountRows.class);
        for (AccountOrder order : AccountOrder.values()) {
            assertThat(Walk.through(
                            place -> rows.page(AccountFilter.all(), order, place, 4),
                            order.order().key(),
                            AccountRow::id))
                    .hasSize(9);
        }
        assertThat(rows.total(new AccountFilter("CLERK", Role.JB_CHIEF, AccountState.ACTIVE, false)))
                .isEqualTo(3);
        assertThat(rows.page(new AccountFilter("名clerk3", null, null, false), AccountOrder.NAME, Optional.empty(), 4)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.JB_CHIEF));
        assertThat(rows.total(new AccountFilter(null, null, AccountState.CLOSED, false)))
                .isZero();
    }

    @Test
    void pages_by_login_join_whatever_signs_the_logins_have() {
        List.of("aa.b", "aa_b", "aa-b", "aa1b", "aa1").forEach(login -> accounts.with(login, Role.JB_HANDLER, null));
        accounts.actAs(Role.SYS_ADMIN, null);
        AccountRows rows = DOMAIN.get(AccountRows.class);
        assertThat(Walk.through(
                        place -> rows.page(AccountFilter.all(), AccountOrder.LOGIN, place, 1),
                        AccountOrder.LOGIN.order().key(),
                        AccountRow::id))
                .hasSize(7);
    }

    @Test
    void the_look_of_the_portal_is_kept_with_the_account() {
        User clerk = accounts.actAs(Role.JB_HANDLER, null);
        DOMAIN.get(ChoosingDisplay.class).choose(TypeSize.LARGE, Density.DENSE);
        User now = DOMAIN.get(Users.class).get(clerk.id());
        assertThat(now.typeSize()).isEqualTo(TypeSize.LARGE);
        assertThat(now.density()).isEqualTo(Density.DENSE);
    }
}
