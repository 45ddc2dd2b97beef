package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

class SigningInTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @BeforeEach
    void open() {
        new Accounts(DOMAIN).with("lisi", Role.JB_HANDLER, null);
    }

    private static User signIn(String login, String password, String address) {
        return DOMAIN.get(SigningIn.class).signIn(login, password.toCharArray(), address);
    }

    private static void fails(AccessRule rule, String login, String password, String address) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> signIn(login, password, address))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void the_right_password_lets_in_and_the_trail_knows() {
        assertThat(signIn("lisi", Accounts.PASSWORD, "192.0.2.1").login()).isEqualTo("lisi");
        assertThat(DOMAIN.get(AuditTrail.class).about("login:lisi"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("lisi");
                    assertThat(entry.address()).isEqualTo("192.0.2.1");
                    assertThat(entry.after()).isEqualTo("{\"succeeded\":true}");
                });
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_told_alike() {
        fails(AccessRule.UNKNOWN_OR_WRONG, "lisi", "wrong", "192.0.2.1");
        fails(AccessRule.UNKNOWN_OR_WRONG, "nobody", "wrong", "192.0.2.1");
        assertThat(DOMAIN.get(AuditTrail.class).about("login:nobody"))
                .extracting(AuditEntry::actor)
                .containsExactly("nobody");
    }

    @Test
    void five_failures_lock_the_account_for_a_quarter_of_an_hour_even_with_the_right_password() {
        for (int i = 0; i < Throttle.FAILURES_PER_ACCOUNT; i++) {
            fails(AccessRule.UNKNOWN_OR_WRONG, "lisi", "wrong", "192.0.2." + i);
        }
        fails(AccessRule.TOO_MANY_FAILURES, "lisi", Accounts.PASSWORD, "192.0.2.99");
        DOMAIN.clock().advance(Throttle.WINDOW.plusSeconds(1));
        assertThat(signIn("lisi", Accounts.PASSWORD, "192.0.2.99").login()).isEqualTo("lisi");
    }

    @Test
    void failures_at_the_same_time_lock_the_account_once() {
        for (int i = 1; i < Throttle.FAILURES_PER_ACCOUNT; i++) {
            fails(AccessRule.UNKNOWN_OR_WRONG, "lisi", "wrong", "192.0.2.1");
        }
        DOMAIN.transaction()
                .in(entities -> {
                    fails(AccessRule.UNKNOWN_OR_WRONG, "lisi", "wrong", "192.0.2.1");
                    CompletableFuture<Void> second =
                            DOMAIN.elsewhere(() -> fails(AccessRule.UNKNOWN_OR_WRONG, "lisi", "wrong", "192.0.2.2"));
                    Database.get().awaitBlockedTransaction();
                    return second;
                })
                .join();
        long lisi = DOMAIN.get(Users.class).withLogin("lisi").orElseThrow().id();
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + lisi))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("AccountLocked");
    }

    @Test
    void twenty_failures_from_one_address_shut_it_out_whatever_the_account() {
        for (int i = 0; i < Throttle.FAILURES_PER_ADDRESS; i++) {
            fails(AccessRule.UNKNOWN_OR_WRONG, "guess" + i, "wrong", "192.0.2.1");
        }
        fails(AccessRule.TOO_MANY_FAILURES, "lisi", Accounts.PASSWORD, "192.0.2.1");
        assertThat(signIn("lisi", Accounts.PASSWORD, "192.0.2.2").login()).isEqualTo("lisi");
    }

    @Test
    void a_success_forgives_the_failures_before_it() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < Throttle.FAILURES_PER_ACCOUNT - 1; i++) {
                fails(AccessRule.UNKNOWN_OR_WRONG, "lisi", "wrong", "192.0.2.1");
                DOMAIN.clock().advance(Duration.ofSeconds(1));
            }
            signIn("lisi", Accounts.PASSWORD, "192.0.2.1");
            DOMAIN.clock().advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void ones_own_success_buys_no_more_guesses_at_the_passwords_of_others() {
        for (int i = 0; i < Throttle.FAILURES_PER_ADDRESS - 1; i++) {
            fails(AccessRule.UNKNOWN_OR_WRONG, "guess" + i, "wrong", "192.0.2.1");
        }
        DOMAIN.clock().advance(Duration.ofSeconds(1));
        signIn("lisi", Accounts.PASSWORD, "192.0.2.1");
        fails(AccessRule.UNKNOWN_OR_WRONG, "another", "wrong", "192.0.2.1");
        fails(AccessRule.TOO_MANY_FAILURES, "another", "wrong", "192.0.2.1");
    }
}
