package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

class GrantingTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private static Granting granting() {
        return DOMAIN.get(Granting.class);
    }

    @Test
    void the_security_administrator_grants_and_revokes_and_it_holds_at_the_next_request() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(Role.SEC_ADMIN, null);
        granting().grant(clerk.id(), Role.JB_CHIEF);
        granting().revoke(clerk.id(), Role.JB_HANDLER);
        assertThat(DOMAIN.get(Users.class).get(clerk.id()).roles()).containsExactly(Role.JB_CHIEF);
        accounts.actAs(Role.SEC_ADMIN, null);
        granting().revoke(clerk.id(), Role.JB_CHIEF);
        accounts.act("clerk");
        assertThat(DOMAIN.get(CurrentUser.class).may(Permission.IMPORT_LEDGERS)).isFalse();
    }

    @Test
    void nobody_grants_herself_anything() {
        User me = accounts.actAs(Role.SEC_ADMIN, null);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> granting().grant(me.id(), Role.JB_LEADER))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.NEVER_TO_ONESELF);
    }

    @Test
    void administrators_hold_no_second_role() {
        User admin = accounts.with("admin", Role.SYS_ADMIN, null);
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(Role.SEC_ADMIN, null);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> granting().grant(admin.id(), Role.JB_HANDLER))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.ADMINISTRATORS_APART);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> granting().grant(clerk.id(), Role.AUDIT_ADMIN));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SEC_ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_grants_roles(Role role) {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(role, null);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> granting().grant(clerk.id(), Role.JB_CHIEF));
    }

    @Test
    void an_account_is_opened_without_any_role_and_its_login_is_its_own() {
        accounts.actAs(Role.SYS_ADMIN, null);
        NewAccountPassword opened = DOMAIN.get(OpeningAccounts.class).open("newcomer", "新人", null);
        assertThat(opened.user().roles()).isEmpty();
        assertThat(opened.password()).hasSize(19);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(OpeningAccounts.class).open("newcomer", "又一人", null))
                .withMessageContaining("newcomer");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(OpeningAccounts.class).open("New Comer", "又一人", null))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.LOGIN_MALFORMED);
    }

    @Test
    void the_trail_tells_granting_from_revoking_and_nothing_of_what_changed_nothing() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(Role.SEC_ADMIN, null);
        granting().grant(clerk.id(), Role.JB_CHIEF);
        granting().grant(clerk.id(), Role.JB_CHIEF);
        granting().revoke(clerk.id(), Role.JB_HANDLER);
        granting().revoke(clerk.id(), Role.JB_HANDLER);
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .filteredOn(entry -> entry.actor().equals("sec-admin"))
                .extracting(AuditEntry::action, AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple("RoleGranted", "{}", "{\"role\":\"JB_CHIEF\"}"),
                        tuple("RoleRevoked", "{\"role\":\"JB_HANDLER\"}", "{}"));
    }
}
