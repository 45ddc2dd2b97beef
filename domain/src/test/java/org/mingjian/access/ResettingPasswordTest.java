package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

class ResettingPasswordTest {
    private static final char[] CHOSEN = "Another-Horse-8".toCharArray();

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private static ResettingPassword resetting() {
        return DOMAIN.get(ResettingPassword.class);
    }

    private String issued() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.actAs(Role.SYS_ADMIN, null);
        return resetting().issue(clerk.id());
    }

    private static void isSpent(String token) {
        assertThat(resetting().find(token)).isEmpty();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> resetting().choose(token, CHOSEN, "192.0.2.5"))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.LINK_SPENT);
    }

    @Test
    void a_link_sets_a_new_password_once_under_the_name_of_its_owner() {
        String token = issued();
        assertThat(resetting().find(token)).map(User::login).contains("clerk");
        resetting().choose(token, CHOSEN, "192.0.2.5");
        User clerk = DOMAIN.get(SigningIn.class).signIn("clerk", CHOSEN, "192.0.2.5");
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .filteredOn(entry -> entry.action().equals("PasswordChanged"))
                .extracting(AuditEntry::actor)
                .containsExactly("clerk");
        isSpent(token);
    }

    @Test
    void a_link_holds_for_a_day() {
        String token = issued();
        DOMAIN.clock().advance(ResettingPassword.VALID.minusSeconds(1));
        assertThat(resetting().find(token)).isPresent();
        DOMAIN.clock().advance(Duration.ofSeconds(1));
        isSpent(token);
    }

    @Test
    void a_new_link_ends_the_one_before_and_all_sessions() {
        String first = issued();
        User clerk = DOMAIN.get(Users.class).withLogin("clerk").orElseThrow();
        String key = DOMAIN.get(Sessions.class).open(clerk, "192.0.2.1");
        String second = resetting().issue(clerk.id());
        isSpent(first);
        assertThat(DOMAIN.get(Sessions.class).lastNoted(key, clerk)).isEmpty();
        assertThat(resetting().find(second)).isPresent();
    }

    @Test
    void a_link_ends_the_tokens_of_the_account_and_the_trail_knows() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("clerk");
        String token = DOMAIN.get(ApiTokens.class).make("程序", Set.of(ApiScope.OPINIONS_READ), TokenValidity.MONTH);
        accounts.actAs(Role.SYS_ADMIN, null);
        resetting().issue(clerk.id());
        assertThat(DOMAIN.get(ApiTokens.class).ofAccount(clerk.id())).isEmpty();
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .extracting(AuditEntry::action)
                .endsWith("TokenRevoked", "PasswordLinkIssued");
        assertThat(DOMAIN.get(ApiTokens.class).become(token, "192.0.2.9")).isFalse();
    }

    @Test
    void a_bad_password_does_not_spend_the_link() {
        String token = issued();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> resetting().choose(token, "short".toCharArray(), "192.0.2.5"))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.PASSWORD_TOO_SHORT);
        assertThat(resetting().find(token)).isPresent();
    }

    @Test
    void only_the_hash_of_a_link_is_kept_and_a_closed_account_gets_none() {
        String token = issued();
        assertThat(DOMAIN.transaction()
                        .<Object>in(entities -> entities.createNativeQuery(
                                        "select count(*) from password_link l where l::text like '%" + token + "%'")
                                .getSingleResult()))
                .isEqualTo(0L);
        User clerk = DOMAIN.get(Users.class).withLogin("clerk").orElseThrow();
        accounts.with("security", Role.SEC_ADMIN, null);
        accounts.act("sys-admin");
        DOMAIN.get(KeepingAccounts.class).close(clerk.id());
        isSpent(token);
        accounts.act("sys-admin");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> resetting().issue(clerk.id()))
                .extracting(Rejection::rule)
                .isEqualTo(AccessRule.ACCOUNT_CLOSED);
    }

    @Test
    void a_link_unlocks_the_account_it_was_made_for() {
        String token = issued();
        for (int i = 0; i < Throttle.FAILURES_PER_ACCOUNT; i++) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> DOMAIN.get(SigningIn.class).signIn("clerk", "x".toCharArray(), "192.0.2.9"));
        }
        resetting().choose(token, CHOSEN, "192.0.2.5");
        assertThat(DOMAIN.get(SigningIn.class)
                        .signIn("clerk", CHOSEN, "192.0.2.5")
                        .login())
                .isEqualTo("clerk");
    }
}
