package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

class PasswordTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @ParameterizedTest
    @CsvSource({
        "Ab1-efghi, PASSWORD_TOO_SHORT",
        "abcdefghijk1, PASSWORD_TOO_PLAIN",
        "lisi-Abc-12345, PASSWORD_CONTAINS_LOGIN",
        "Password-2026, PASSWORD_TOO_COMMON",
        "Rong-chang-123456, PASSWORD_TOO_COMMON"
    })
    void a_weak_password_is_refused_with_its_reason(String password, AccessRule rule) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> PasswordRules.check("lisi", password))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Correct-Horse-7", "长江之水2026-Ab", "aB3aB3aB3aB3"})
    void three_classes_of_characters_and_ten_of_them_will_do(String password) {
        assertThatNoException().isThrownBy(() -> PasswordRules.check("lisi", password));
    }

    private static void change(String old, String chosen) {
        DOMAIN.get(ChangingPassword.class).change(old.toCharArray(), chosen.toCharArray());
    }

    @Test
    void the_last_five_passwords_cannot_be_taken_again_but_the_sixth_can() {
        Accounts accounts = new Accounts(DOMAIN);
        accounts.actAs(Role.JB_HANDLER, null);
        String password = Accounts.PASSWORD;
        for (int i = 1; i <= PasswordRules.REMEMBERED; i++) {
            String next = "Another-Horse-" + i;
            change(password, next);
            password = next;
            if (i < PasswordRules.REMEMBERED) {
                String current = password;
                assertThatExceptionOfType(Rejection.class)
                        .isThrownBy(() -> change(current, Accounts.PASSWORD))
                        .extracting(Rejection::rule)
                        .isEqualTo(AccessRule.PASSWORD_USED_BEFORE);
            }
        }
        change(password, Accounts.PASSWORD);
    }

    @Test
    void the_old_password_must_be_right_and_guessing_it_locks() {
        User clerk = new Accounts(DOMAIN).actAs(Role.JB_HANDLER, null);
        for (int i = 0; i < Throttle.FAILURES_PER_ACCOUNT; i++) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> change("wrong", "Another-Horse-1"))
                    .extracting(Rejection::rule)
                    .isEqualTo(AccessRule.OLD_PASSWORD_WRONG);
        }
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> change(Accounts.PASSWORD, "Another-Horse-1"))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.TOO_MANY_FAILURES);
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("AccountLocked");
    }

    @Test
    void a_one_time_password_must_be_changed_and_is_then_ones_own() {
        var first = DOMAIN.get(OpeningAccounts.class).first();
        assertThat(first).extracting(NewAccount::role).containsExactly(Role.SYS_ADMIN, Role.SEC_ADMIN);
        NewAccount admin = first.get(0);
        Users users = DOMAIN.get(Users.class);
        assertThat(users.withLogin(admin.login()).orElseThrow().mustChangePassword())
                .isTrue();
        new Accounts(DOMAIN).act(admin.login());
        change(admin.password(), "Another-Horse-1");
        assertThat(users.withLogin(admin.login()).orElseThrow().mustChangePassword())
                .isFalse();
        assertThat(DOMAIN.get(OpeningAccounts.class).first()).isEmpty();
    }
}
