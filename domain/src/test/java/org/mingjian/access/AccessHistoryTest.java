package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.AccessHistory.Failures;
import org.mingjian.access.AccessHistory.RoleChange;
import org.mingjian.audit.AuditTrail;
import org.mingjian.audit.AuditTrail.DayCount;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** What the home page of administrators tells of sign-ins, roles and the trail. */
class AccessHistoryTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @Test
    void failed_sign_ins_are_counted_by_day_and_days_without_any_are_there() {
        accounts.with("lisi", Role.JB_HANDLER, null);
        LocalDate first = DistrictTime.today(DOMAIN.clock());
        DOMAIN.get(SigningIn.class).signIn("lisi", Accounts.PASSWORD.toCharArray(), "192.0.2.1");
        fail();
        DOMAIN.clock().advance(Duration.ofDays(2));
        fail();
        fail();
        accounts.actAs(Role.SEC_ADMIN, null);

        AccessHistory history = DOMAIN.get(AccessHistory.class);

        assertThat(history.failures(first, first.plusDays(2)))
                .containsExactly(
                        new Failures(first, 1), new Failures(first.plusDays(1), 0), new Failures(first.plusDays(2), 2));
        assertThat(Statements.during(() -> history.failures(first, first.plusDays(2))))
                .isEqualTo(1);
    }

    private static void fail() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(SigningIn.class).signIn("lisi", new char[] {'x'}, "192.0.2.1"));
    }

    @Test
    void roles_given_and_taken_are_told_with_who_did_it_the_newest_first() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(Role.SEC_ADMIN, null);
        DOMAIN.clock().advance(Duration.ofMinutes(1));
        DOMAIN.get(Granting.class).grant(clerk.id(), Role.JB_CHIEF);
        DOMAIN.clock().advance(Duration.ofMinutes(1));
        DOMAIN.get(Granting.class).revoke(clerk.id(), Role.JB_HANDLER);

        AccessHistory history = DOMAIN.get(AccessHistory.class);

        assertThat(history.roleChanges(2))
                .extracting(RoleChange::name, RoleChange::by, RoleChange::role, RoleChange::granted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("名clerk", "sec-admin", Role.JB_HANDLER, false),
                        org.assertj.core.groups.Tuple.tuple("名clerk", "sec-admin", Role.JB_CHIEF, true));
        assertThat(Statements.during(() -> history.roleChanges(8))).isEqualTo(1);
    }

    @Test
    void accounts_without_a_role_are_counted() {
        DOMAIN.get(OpeningAccounts.class).open("newcomer", "新", null);
        accounts.actAs(Role.SEC_ADMIN, null);
        assertThat(DOMAIN.get(AccountRows.class).total(new AccountFilter(null, null, null, true)))
                .isEqualTo(1);
    }

    @Test
    void the_trail_is_counted_by_day_and_kind() {
        LocalDate today = DistrictTime.today(DOMAIN.clock());
        accounts.with("clerk", Role.JB_HANDLER, null);
        DOMAIN.clock().advance(Duration.ofDays(1));
        accounts.with("other", Role.JB_HANDLER, null);
        AuditTrail trail = DOMAIN.get(AuditTrail.class);
        assertThat(trail.counts(today))
                .containsExactly(new DayCount(today, "user", 2), new DayCount(today.plusDays(1), "user", 2));
        assertThat(trail.counts(today.plusDays(1))).hasSize(1);
        assertThat(Statements.during(() -> trail.counts(today))).isEqualTo(1);
    }
}
