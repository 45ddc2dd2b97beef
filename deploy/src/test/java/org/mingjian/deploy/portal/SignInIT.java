package org.mingjian.deploy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.deploy.RunningPortal;

/** The session: how it begins, what protects it, how it ends. */
class SignInIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static Records records;
    private static String password;

    private final Visitor visitor = Visitor.anonymous(PORTAL.get());

    @BeforeAll
    static void find_a_password() {
        records = new Records(PORTAL.get());
        password = PORTAL.get().account("jingban").password();
    }

    @Test
    void the_session_gets_a_new_identifier() {
        visitor.get("/login");
        String before = visitor.session();

        visitor.signIn("/login", "jingban", password);

        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(Visitor.anonymous(PORTAL.get()).stealing(before).get("/").statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites() {
        assertThat(Visitor.cookies(visitor.get("/login")))
                .singleElement()
                .asString()
                .startsWith("MINGJIAN=")
                .contains("HttpOnly", "SameSite=lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void signing_out_ends_the_session_everywhere() {
        visitor.signIn("/login", "jingban", password);
        String session = visitor.session();
        assertThat(visitor.get("/signout").statusCode()).isEqualTo(405);
        assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(200);

        visitor.post("/signout", Map.of());

        assertThat(Visitor.anonymous(PORTAL.get())
                        .stealing(session)
                        .get("/opinions/list")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void after_five_wrong_passwords_the_right_one_is_refused_too() {
        records.open("locked.out", "JB_HANDLER");
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn("/login", "locked.out", "wrong " + i).body())
                    .contains("账号或密码不正确");
        }

        assertThat(visitor.signIn("/login", "locked.out", password).body()).contains("失败次数过多", "15 分钟");
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_alike() {
        records.open("well.known", "JB_HANDLER");
        String wrong = visitor.signIn("/login", "well.known", "wrong").body();
        String unknown = visitor.signIn("/login", "nobody.here", "wrong").body();
        assertThat(wrong).contains("账号或密码不正确");
        assertThat(unknown).contains("账号或密码不正确");
    }

    @Test
    void an_address_that_a_stranger_claims_is_not_believed() {
        Visitor pretending = visitor.with("X-Forwarded-For", "203.0.113.7").with("Forwarded", "for=203.0.113.7");
        pretending.signIn("/login", "pretender", "wrong");
        assertThat(records.one("select address from sign_in_attempt where login = 'pretender'"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void a_form_that_is_not_ours_does_nothing() {
        Visitor clerk = Visitor.signedIn(PORTAL.get(), "jingban");
        String reports = records.one("select count(*) from job_execution");
        Map<String, String> forged =
                Map.of("f", "f", "f:period", "2026H1", "f:older", "", "f:source", "", "f:go", "go");

        assertThat(clerk.post("/reports/run", forged).statusCode()).isNotEqualTo(302);
        for (String state : new String[] {"stateless", "1:2", "", "rO0ABXQABGV2aWw="}) {
            Map<String, String> guessed = new java.util.HashMap<>(forged);
            guessed.put("jakarta.faces.ViewState", state);
            HttpResponse<String> answer = clerk.post("/reports/run", guessed);
            assertThat(Visitor.location(answer)).as(state).doesNotContain("/runs/show");
        }

        assertThat(records.one("select count(*) from job_execution")).isEqualTo(reports);
    }

    @Test
    void a_sign_in_form_that_is_not_ours_lets_nobody_in() {
        visitor.post("/login", Map.of("f", "f", "f:login", "jingban", "f:password", password, "f:go", "go"));
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "http://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "/@evil.example",
                "/%2f/evil.example",
                "/.evil.example",
                "evil.example"
            })
    void signing_in_leads_to_no_other_site(String wanted) {
        HttpResponse<String> answer =
                visitor.signIn("/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), "jingban", password);
        URI home = URI.create(PORTAL.get().url() + "/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(home.resolve(Visitor.location(answer))).isEqualTo(home);
    }

    @Test
    void signing_in_leads_where_one_wanted_to_go() {
        String door = Visitor.location(visitor.get("/opinions/list?state=ACCEPTED&order=DUE_FIRST"));
        String login = door.substring(door.indexOf("/login"));

        HttpResponse<String> answer = visitor.signIn(login, "jingban", password);

        assertThat(Visitor.location(answer)).endsWith("/opinions/list?state=ACCEPTED&order=DUE_FIRST");
    }

    @Test
    void whoever_must_change_her_password_gets_nowhere_else() {
        records.open("newly.come", "JB_HANDLER");
        records.change("update app_user set must_change_password = true where login = 'newly.come'");

        visitor.signIn("/login?to=/reports/list", "newly.come", password);

        for (String path : new String[] {"/", "/reports/list", "/opinions/list", "/api/totals/opinions"}) {
            assertThat(Visitor.location(visitor.get(path))).as(path).endsWith("/account/password");
        }
        assertThat(visitor.get("/account/password").statusCode()).isEqualTo(200);
        assertThat(Visitor.location(visitor.post("/signout", Map.of()))).endsWith("/login");
    }

    @Test
    void a_new_password_ends_the_other_sessions_of_the_account() {
        records.open("twice.in", "JB_HANDLER");
        Visitor other = Visitor.anonymous(PORTAL.get());
        other.signIn("/login", "twice.in", password);
        visitor.signIn("/login", "twice.in", password);
        assertThat(other.get("/opinions/list").statusCode()).isEqualTo(200);

        String chosen = "Correct-Horse-2026";
        visitor.submit("/account/password", Map.of("f:old", password, "f:chosen", chosen, "f:again", chosen));

        assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(200);
        assertThat(other.get("/opinions/list").statusCode()).isEqualTo(302);
    }

    @Test
    void a_new_password_that_was_mistyped_changes_nothing() {
        records.open("mis.typed", "JB_HANDLER");
        visitor.signIn("/login", "mis.typed", password);

        HttpResponse<String> answer = visitor.submit(
                "/account/password",
                Map.of("f:old", password, "f:chosen", "Correct-Horse-2026", "f:again", "Correct-Horse-2025"));

        assertThat(answer.body()).contains("两次输入的新密码不一致");
        assertThat(Visitor.anonymous(PORTAL.get())
                        .signIn("/login", "mis.typed", password)
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/opinions/list", "/no/such/page"})
    void redirects_keep_to_the_address_that_people_use(String page) {
        assertThat(Visitor.location(visitor.get(page))).startsWith("/login?to=");
    }

    @Test
    void a_path_in_disguise_opens_no_door_that_a_password_is_to_be_changed_before() {
        records.open("in.disguise", "JB_HANDLER");
        records.change("update app_user set must_change_password = true where login = 'in.disguise'");
        visitor.signIn("/login", "in.disguise", password);

        HttpResponse<String> answer = visitor.get("/jakarta.faces.resource/../reports/list");

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/, 200",
        "/opinions/list, 200",
        "/api/totals/opinions, 200",
        "/no/such/page, 404",
        "/reports/list, 200"
    })
    void answers_tell_the_browser_to_be_careful(String path, int status) {
        HttpResponse<String> answer = Visitor.signedIn(PORTAL.get(), "jingban").get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }
}
