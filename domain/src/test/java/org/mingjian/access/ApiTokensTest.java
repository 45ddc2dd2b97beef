package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;
import org.mingjian.testing.TestClock;

class ApiTokensTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final String HERE = "192.0.2.9";

    private final Accounts accounts = new Accounts(DOMAIN);

    private static ApiTokens tokens() {
        return DOMAIN.get(ApiTokens.class);
    }

    private static CurrentUser current() {
        return DOMAIN.get(CurrentUser.class);
    }

    private static String make(ApiScope... scopes) {
        return tokens().make("月报程序", Set.of(scopes), TokenValidity.MONTH);
    }

    private static String storedTokens() throws SQLException {
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select string_agg(t::text, ' ') from api_token t")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_token_acts_as_its_account_within_its_scopes() {
        User clerk = accounts.actAs(Role.JB_HANDLER, null);
        String secret = make(ApiScope.OPINIONS_READ);
        DOMAIN.asTask();

        assertThat(tokens().become(secret, HERE)).isTrue();

        assertThat(current().account()).map(User::id).contains(clerk.id());
        assertThat(current().permissions()).containsExactly(Permission.READ_ALL_OPINIONS);
        assertThat(current().actor().name()).isEqualTo("jb-handler");
        assertThat(current().actor().address()).isEqualTo(HERE + " " + secret.substring(0, 10));
    }

    @ParameterizedTest
    @EnumSource(ApiScope.class)
    void a_scope_never_adds_a_permission(ApiScope scope) {
        accounts.actAs(Role.JB_HANDLER, null);
        String secret = make(scope);
        Set<Permission> own = EnumSet.copyOf(current().permissions());
        assertThat(tokens().become(secret, HERE)).isTrue();
        assertThat(current().permissions())
                .isNotEmpty()
                .isSubsetOf(own)
                .isSubsetOf(scope.through())
                .doesNotContain(Permission.RUN_JOBS, Permission.MANAGE_ACCOUNTS, Permission.GRANT_ROLES);
    }

    @ParameterizedTest
    @CsvSource({"REPORTS_RUN, false", "IMPORTS_WRITE, false", "RUNS_READ, true"})
    void a_token_that_starts_runs_watches_those_of_its_account_and_only_one_that_reads_runs_all(
            ApiScope scope, boolean all) {
        accounts.actAs(Role.JB_HANDLER, null);
        assertThat(tokens().become(make(scope), HERE)).isTrue();
        current().require(Permission.READ_RUNS, "jb-handler");
        ThrowingCallable others = () -> current().require(Permission.READ_RUNS, "somebody");
        if (all) {
            assertThatCode(others).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(others);
        }
        accounts.act("jb-handler");
        current().require(Permission.READ_RUNS, "somebody");
    }

    @Test
    void a_role_that_is_taken_away_is_gone_from_the_token_too() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("clerk");
        String secret = make(ApiScope.OPINIONS_READ);
        accounts.actAs(Role.SEC_ADMIN, null);
        DOMAIN.get(Granting.class).revoke(clerk.id(), Role.JB_HANDLER);

        assertThat(tokens().become(secret, HERE)).isTrue();

        assertThat(current().permissions()).isEmpty();
    }

    @Test
    void only_the_hash_of_a_token_is_kept_and_its_beginning() throws SQLException {
        accounts.actAs(Role.JB_HANDLER, null);
        String secret = make(ApiScope.OPINIONS_READ);
        assertThat(secret).matches("mj_[\\w-]{43}").isNotEqualTo(make(ApiScope.OPINIONS_READ));
        assertThat(storedTokens())
                .contains(Sha256.of(secret).hex(), secret.substring(0, 10))
                .doesNotContain(secret.substring(0, 11));
    }

    @Test
    void a_token_ends_with_its_last_second() {
        accounts.actAs(Role.JB_HANDLER, null);
        String secret = make(ApiScope.OPINIONS_READ);
        DOMAIN.clock().advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(tokens().become(secret, HERE)).isTrue();
        DOMAIN.clock().advance(Duration.ofSeconds(1));
        assertThat(tokens().become(secret, HERE)).isFalse();
        accounts.act("jb-handler");
        assertThat(tokens().mine())
                .singleElement()
                .satisfies(row -> assertThat(row.expired()).isTrue());
    }

    @Test
    void a_token_made_under_a_former_password_lets_in_no_longer() {
        accounts.actAs(Role.JB_HANDLER, null);
        String former = make(ApiScope.OPINIONS_READ);
        DOMAIN.clock().advance(Duration.ofNanos(1_500));
        DOMAIN.get(ChangingPassword.class).change(Accounts.PASSWORD.toCharArray(), "Another-Horse-8".toCharArray());
        String present = make(ApiScope.OPINIONS_READ);
        assertThat(tokens().mine()).extracting(TokenRow::expired).containsExactly(false, true);

        assertThat(tokens().become(former, HERE)).isFalse();
        assertThat(tokens().become(present, HERE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mj_", "Bearer", "mj_0000000000000000000000000000000000000000000", "' or true --"})
    void what_is_no_token_opens_nothing(String secret) {
        accounts.actAs(Role.JB_HANDLER, null);
        make(ApiScope.OPINIONS_READ);
        assertThat(tokens().become(secret, HERE)).isFalse();
    }

    @Test
    void its_owner_takes_it_back_at_once_and_nobody_elses() {
        accounts.with("other", Role.JB_HANDLER, null);
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("clerk");
        String secret = make(ApiScope.OPINIONS_READ);
        long id = tokens().mine().get(0).id();
        accounts.act("other");
        tokens().revokeMine(id);
        assertThat(tokens().mine()).isEmpty();
        assertThat(tokens().become(secret, HERE)).isTrue();

        accounts.act("clerk");
        tokens().revokeMine(id);

        assertThat(tokens().become(secret, HERE)).isFalse();
    }

    @Test
    void the_security_administrator_takes_it_back_and_the_system_administrator_only_sees_it() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("clerk");
        String secret = make(ApiScope.OPINIONS_READ);
        accounts.actAs(Role.SYS_ADMIN, null);
        long id = tokens().ofAccount(clerk.id()).get(0).id();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> tokens().revoke(clerk.id(), id))
                .extracting(NotPermitted::permission)
                .isEqualTo(Permission.GRANT_ROLES);
        User security = accounts.actAs(Role.SEC_ADMIN, null);
        tokens().revoke(security.id(), id);
        assertThat(tokens().ofAccount(clerk.id())).hasSize(1);
        tokens().revoke(clerk.id(), id);
        assertThat(tokens().become(secret, HERE)).isFalse();
    }

    @Test
    void the_tokens_of_an_account_end_with_it_and_do_not_come_back() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("clerk");
        String secret = make(ApiScope.OPINIONS_READ);
        accounts.with("another", Role.SYS_ADMIN, null);
        accounts.actAs(Role.SYS_ADMIN, null);
        DOMAIN.get(KeepingAccounts.class).close(clerk.id());
        assertThat(tokens().become(secret, HERE)).isFalse();
        accounts.act("sys-admin");
        DOMAIN.get(KeepingAccounts.class).reopen(clerk.id());
        assertThat(tokens().become(secret, HERE)).isFalse();
    }

    @Test
    void each_step_is_in_the_audit_without_the_secret() {
        User clerk = accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("clerk");
        String secret = make(ApiScope.OPINIONS_READ, ApiScope.REPORTS_READ);
        tokens().revokeMine(tokens().mine().get(0).id());
        accounts.actAs(Role.AUDIT_ADMIN, null);
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .extracting(AuditEntry::action)
                .endsWith("TokenMade", "TokenRevoked");
        assertThat(DOMAIN.get(AuditTrail.class).about("user:" + clerk.id()))
                .allSatisfy(entry -> assertThat(entry.before() + entry.after()).doesNotContain(secret))
                .anySatisfy(entry -> assertThat(entry.after()).contains("opinions:read reports:read", "月报程序"));
    }

    @Test
    void nobody_makes_a_token_without_name_or_scope_or_of_scopes_beyond_her() {
        accounts.actAs(Role.GOV_LEADER, null);
        assertThat(tokens().offered())
                .containsExactly(ApiScope.AGENCIES_READ, ApiScope.OPINIONS_READ, ApiScope.REPORTS_READ);
        refused(AccessRule.TOKEN_NAME_BLANK, " ", ApiScope.OPINIONS_READ);
        refused(AccessRule.TOKEN_NAME_BLANK, "长".repeat(51), ApiScope.OPINIONS_READ);
        refused(AccessRule.TOKEN_SCOPE_UNFIT, "名");
        refused(AccessRule.TOKEN_SCOPE_UNFIT, "名", ApiScope.OPINIONS_READ, ApiScope.IMPORTS_WRITE);
        for (int i = 0; i < ApiTokens.MOST; i++) {
            make(ApiScope.OPINIONS_READ);
        }
        refused(AccessRule.TOO_MANY_TOKENS, "名", ApiScope.OPINIONS_READ);
    }

    private static void refused(AccessRule rule, String name, ApiScope... scopes) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> tokens().make(name, Set.of(scopes), TokenValidity.YEAR))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void its_use_is_noted_once_a_minute_and_costs_two_queries() {
        accounts.actAs(Role.JB_HANDLER, null);
        String secret = make(ApiScope.OPINIONS_READ);
        assertThat(tokens().mine().get(0).usedAt()).isNull();
        assertThat(Statements.during(() -> tokens().become(secret, HERE))).isEqualTo(3);
        accounts.act("jb-handler");
        assertThat(tokens().mine().get(0).usedAt()).isEqualTo(TestClock.START);
        DOMAIN.clock().advance(ApiTokens.BETWEEN_NOTES.minusSeconds(1));
        assertThat(Statements.during(() -> tokens().become(secret, HERE))).isEqualTo(2);
        accounts.act("jb-handler");
        assertThat(tokens().mine().get(0).usedAt()).isEqualTo(TestClock.START);
        DOMAIN.clock().advance(Duration.ofSeconds(1));
        tokens().become(secret, HERE);
        accounts.act("jb-handler");
        assertThat(tokens().mine().get(0).usedAt()).isEqualTo(TestClock.START.plus(ApiTokens.BETWEEN_NOTES));
        assertThat(Statements.during(() -> tokens().mine())).isEqualTo(1);
    }
}
