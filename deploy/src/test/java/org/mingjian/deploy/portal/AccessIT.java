package org.mingjian.deploy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.deploy.RunningPortal;

/** Every door of the portal, tried by everybody. */
class AccessIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final List<String> ACCOUNTS = List.of(
            "jingban",
            "kezhang",
            "juzhang",
            "lingdao",
            "changyuan",
            "jianduyuan",
            "sysadmin",
            "secadmin",
            "auditadmin",
            "caiwu");

    private static final Pattern HREF = Pattern.compile("href=\"(/(?!signout)[^\"]*)\"");

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static Records records;

    @BeforeAll
    static void sign_everybody_in() {
        records = new Records(PORTAL.get());
        ACCOUNTS.forEach(login -> VISITORS.put(login, Visitor.signedIn(PORTAL.get(), login)));
        bringPhotograph();
        lend("changyuan", "jianduyuan");
        lend("jingban", "");
        prove();
    }

    /** A photograph that an agency has provided: the demonstration's to its supervisor, another one to another. */
    private static void lend(String by, String to) {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> added =
                VISITORS.get(by).upload("/api/attachments?form=" + key + "&name=a.jpg", Photograph.of(Color.BLUE));
        assertThat(added.statusCode()).isEqualTo(200);
        records.lend(key, to);
    }

    /** A refusal found true, which the demonstration's agency sees without the photograph that proves it. */
    private static void prove() {
        HttpResponse<String> added = VISITORS.get("jingban")
                .upload("/api/attachments?form=" + UUID.randomUUID() + "&name=a.jpg", Photograph.of(Color.GREEN));
        assertThat(added.statusCode()).isEqualTo(200);
        records.change(
                "update attachment set obstruction_id = ?, side = 'SUBMITTER', brought_at = now()"
                        + " where brought_at is null",
                Long.valueOf(records.refusal("")));
    }

    /** A photograph with a matter of the supervisor's own. */
    private static void bringPhotograph() {
        HttpResponse<String> added = VISITORS.get("jianduyuan")
                .upload("/api/attachments?form=" + UUID.randomUUID() + "&name=a.jpg", Photograph.of(Color.RED));
        assertThat(added.statusCode()).isEqualTo(200);
        records.change("update attachment set opinion_id = (select min(o.id) from opinion o join supervisor s"
                + " on s.id = o.supervisor_id join app_user u on u.id = s.user_id where u.login = 'jianduyuan'),"
                + " side = 'SUBMITTER', brought_at = now() where brought_at is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lingdao", "sysadmin", "secadmin", "auditadmin", "caiwu"})
    void files_are_taken_from_those_alone_who_fill_in_forms(String login) {
        String to = "/api/attachments?form=" + UUID.randomUUID() + "&name=a.jpg";
        assertThat(VISITORS.get(login).upload(to, Photograph.of(Color.RED)).statusCode())
                .isEqualTo(403);
        assertThat(VISITORS.get("jingban")
                        .upload("/api/attachments?form=x&name=a.jpg", Photograph.of(Color.RED))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/account/password, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/help/show?topic=reports, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/regulation/show, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/regulation/article?number=8, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/regulation/basis, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/calendar/show, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/calendar/show?year=2027, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/calendar/deadlines, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/calendar/deadlines?kind=REPLY, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/calendar/import, kezhang sysadmin",
        "/regulation/revise?id=2, jingban kezhang",
        "/search?q=%E6%89%A7%E6%B3%95, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/api/lists/opinions/export.csv, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/api/lists/agencies/export.xlsx, jingban kezhang juzhang lingdao sysadmin",
        "/api/lists/imports/export.csv, jingban kezhang juzhang",
        "/api/lists/reports/export.csv, jingban kezhang juzhang lingdao caiwu",
        "/api/lists/runs/export.csv, jingban kezhang juzhang sysadmin caiwu",
        "/api/totals/agencies, jingban kezhang juzhang lingdao sysadmin",
        "/account/me, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/account/tokens, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/account/deputies, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/help/api, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/api/openapi.json, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/account/notifications, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/notifications/list, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/notifications/list?kind=REPORT_TO_SIGN&unread=1, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/api/lists/notifications/export.csv, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/api/totals/notifications, jingban kezhang juzhang lingdao changyuan jianduyuan sysadmin secadmin auditadmin caiwu",
        "/people/list?role=NONE, sysadmin secadmin",
        "/runs/list?failed=1, jingban kezhang juzhang sysadmin caiwu",
        "/opinions/list?soon=1, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/people/list, sysadmin secadmin",
        "/people/new, sysadmin",
        "/people/show?id=USER, sysadmin secadmin",
        "/people/roles, sysadmin secadmin auditadmin",
        "/audit/list, auditadmin",
        "/opinions/list, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/opinions/new, jingban jianduyuan",
        "/opinions/many?deed=REGISTER, jingban",
        "/opinions/many?deed=ACCEPT&id=OPINION, jingban kezhang",
        "/opinions/many?deed=ASSIGN, kezhang",
        "/opinions/deed?id=OPINION&deed=ACCEPT, jingban kezhang juzhang lingdao",
        "/papers/names, kezhang juzhang",
        "/papers/names?kind=ACCEPTANCE, kezhang juzhang",
        "/opinions/show?id=OPINION, jingban kezhang juzhang lingdao",
        "/opinions/attach?id=OPINION, jingban kezhang",
        "/opinions/file?id=FILE, jingban kezhang juzhang lingdao jianduyuan",
        "/api/attachments/FILE/file, jingban kezhang juzhang lingdao jianduyuan",
        "/api/attachments/FILE/picture, jingban kezhang juzhang lingdao jianduyuan",
        "/api/attachments/FILE/picture?page=2, nobody",
        "/api/attachments/FILE/thumb, jingban kezhang juzhang lingdao jianduyuan",
        "/api/attachments/999999999/file, nobody",
        "/agencies/list, jingban kezhang juzhang lingdao sysadmin",
        "/agencies/show?id=1, jingban kezhang juzhang lingdao sysadmin",
        "/agencies/edit, kezhang sysadmin",
        "/agencies/edit?id=1, kezhang sysadmin",
        "/agencies/end?id=1, kezhang sysadmin",
        "/supervisors/list, jingban kezhang juzhang lingdao",
        "/supervisors/show?id=SUPERVISOR, jingban kezhang juzhang lingdao",
        "/supervisors/edit, kezhang",
        "/supervisors/edit?id=SUPERVISOR, kezhang",
        "/supervisors/officers, jingban kezhang juzhang lingdao",
        "/imports/list, jingban kezhang juzhang",
        "/imports/start, jingban kezhang",
        "/imports/show?id=IMPORT, jingban kezhang juzhang",
        "/imports/mapping, jingban kezhang",
        "/imports/waiting, jingban kezhang",
        "/imports/undo?id=IMPORT, jingban kezhang",
        "/imports/kinds, jingban kezhang",
        "/api/mappings/template, jingban kezhang",
        "/api/mappings?name=%E6%A0%87%E5%87%86%E6%A8%A1%E6%9D%BF, jingban kezhang",
        "/reports/list, jingban kezhang juzhang lingdao caiwu",
        "/reports/run, jingban kezhang juzhang caiwu",
        "/reports/show?id=REPORT, jingban kezhang juzhang lingdao",
        "/reports/wording?id=REPORT, jingban kezhang juzhang",
        "/reports/figure?metric=RECEIVED&id=REPORT, jingban kezhang juzhang lingdao",
        "/reports/compare?id=REPORT&with=REPORT, jingban kezhang juzhang lingdao",
        "/reports/show?id=FUND, jingban kezhang juzhang lingdao caiwu",
        "/reports/entries?id=FUND&code=30216&kind=EXPENDITURE, jingban kezhang juzhang lingdao caiwu",
        "/reports/wording?id=FUND, jingban kezhang juzhang caiwu",
        "/reports/compare?id=FUND&with=FUND, jingban kezhang juzhang lingdao caiwu",
        "/api/reports/FUND/pdf, jingban kezhang juzhang lingdao caiwu",
        "/api/reports/FUND/docx, jingban kezhang juzhang lingdao caiwu",
        "/api/reports/FUND/tables, jingban kezhang juzhang lingdao caiwu",
        "/api/reports/FUND/figures, jingban kezhang juzhang lingdao caiwu",
        "/api/reports/REPORT/docx, jingban kezhang juzhang lingdao",
        "/api/reports/REPORT/tables, jingban kezhang juzhang lingdao",
        "/runs/list, jingban kezhang juzhang sysadmin caiwu",
        "/runs/schedule, jingban kezhang juzhang sysadmin caiwu",
        "/runs/show?id=RUN, jingban kezhang juzhang sysadmin caiwu",
        "/api/totals/opinions, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/api/reports/REPORT/pdf, jingban kezhang juzhang lingdao",
        "/recusals/list, jingban kezhang juzhang lingdao",
        "/recusals/list?mine=1&state=UNDECIDED&origin=MATCH, jingban kezhang juzhang lingdao",
        "/api/lists/recusals/export.csv, jingban kezhang juzhang lingdao",
        "/api/totals/recusals, jingban kezhang juzhang lingdao",
        "/recusals/show?id=RECUSAL, jingban kezhang juzhang lingdao",
        "/recusals/new?id=OPINION, jingban kezhang juzhang lingdao",
        "/recusals/interests, jianduyuan",
        "/recusals/interests?id=SUPERVISOR, jingban kezhang jianduyuan",
        "/demands/list, jingban kezhang juzhang lingdao changyuan",
        "/demands/list?state=AWAITING&kind=NOTICE&agency=1&overdue=1, jingban kezhang juzhang lingdao changyuan",
        "/api/lists/demands/export.csv, jingban kezhang juzhang lingdao changyuan",
        "/api/totals/demands, jingban kezhang juzhang lingdao changyuan",
        "/demands/show?id=DEMAND, jingban kezhang juzhang lingdao changyuan",
        "/demands/show?id=UNSERVED, jingban kezhang juzhang lingdao",
        "/demands/deed?id=DEMAND&deed=PASS, jingban kezhang juzhang lingdao changyuan",
        "/demands/deed?id=UNSERVED&deed=SERVE, jingban kezhang juzhang lingdao",
        "/demands/issue?id=OPINION, jingban kezhang juzhang lingdao",
        "/demands/show?id=999999999, nobody",
        "/files/list, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/files/list?state=GIVEN&kind=FILES&agency=1, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/api/lists/files/export.csv, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/api/totals/files, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/files/new, jianduyuan",
        "/files/show?id=OWNREQUEST, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/files/step?id=OWNREQUEST&deed=RETURN, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/files/sheet?id=OWNLENT, jingban kezhang changyuan jianduyuan",
        "/api/files/OWNLENT/file, jingban kezhang changyuan jianduyuan",
        "/api/files/OWNLENT/picture, jingban kezhang changyuan jianduyuan",
        "/api/files/OWNLENT/picture?page=2, nobody",
        "/api/attachments/OWNLENT/file, nobody",
        "/files/show?id=STRANGEREQUEST, jingban kezhang juzhang lingdao",
        "/files/step?id=STRANGEREQUEST&deed=RETURN, jingban kezhang juzhang lingdao",
        "/files/sheet?id=STRANGELENT, jingban kezhang",
        "/api/files/STRANGELENT/file, jingban kezhang",
        "/api/files/STRANGELENT/picture, jingban kezhang",
        "/api/papers/requests/OWNREQUEST, jingban kezhang juzhang lingdao jianduyuan",
        "/api/papers/requests/STRANGEREQUEST, jingban kezhang juzhang lingdao",
        "/api/papers/looks?from=2026-01-01&to=2026-12-31, jingban kezhang",
        "/files/show?id=999999999, nobody",
        "/obstructions/list, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/obstructions/list?state=TRUE&reason=UNJUSTIFIED&agency=1, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/api/lists/obstructions/export.csv, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/api/totals/obstructions, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/obstructions/new, jianduyuan",
        "/obstructions/show?id=OWNREFUSAL, jingban kezhang juzhang lingdao jianduyuan",
        "/obstructions/show?id=VERIFIEDREFUSAL, jingban kezhang juzhang lingdao changyuan",
        "/obstructions/show?id=999999999, nobody",
        "/interference/list, juzhang jianduyuan",
        "/interference/list?state=RECEIVED, juzhang jianduyuan",
        "/api/lists/interference/export.csv, juzhang",
        "/api/lists/interference/export.xlsx, juzhang",
        "/api/totals/interference, juzhang",
        "/interference/new, jianduyuan",
        "/interference/show?id=OWNREPORT, juzhang jianduyuan",
        "/interference/show?id=STRANGEREPORT, juzhang",
        "/interference/show?id=999999999, nobody",
        "/api/proofs/PROOF/file, jingban kezhang juzhang lingdao",
        "/api/proofs/FILE/file, nobody",
        "/api/attachments/PROOF/file, nobody",
        "/api/files/FILE/file, nobody",
        "/budget/show, jingban kezhang juzhang lingdao caiwu",
        "/budget/show?year=2025, jingban kezhang juzhang lingdao caiwu",
        "/budget/open, caiwu",
        "/budget/adjust, jingban kezhang juzhang lingdao caiwu",
        "/budget/standards, jingban kezhang juzhang lingdao caiwu",
        "/budget/close, jingban kezhang juzhang lingdao caiwu",
        "/budget/reconcile, jingban kezhang juzhang lingdao caiwu",
        "/budget/reconcile?year=2025, jingban kezhang juzhang lingdao caiwu",
        "/reconciliation/list, jingban kezhang juzhang lingdao caiwu",
        "/api/lists/reconciliation/export.xlsx, jingban kezhang juzhang lingdao caiwu",
        "/api/totals/reconciliation, jingban kezhang juzhang lingdao caiwu",
        "/api/bureau-statements/STATEMENT/file, caiwu",
        "/expenses/list, jingban kezhang juzhang lingdao caiwu",
        "/expenses/list?subset=TO_PAY&state=APPROVED&year=2026&code=30216, jingban kezhang juzhang lingdao caiwu",
        "/expenses/new, jingban kezhang",
        "/expenses/show?id=EXPENSE, jingban kezhang juzhang lingdao caiwu",
        "/payments/list, jingban kezhang juzhang lingdao caiwu",
        "/payments/show?id=PAYMENT, jingban kezhang juzhang lingdao caiwu",
        "/api/lists/expenses/export.csv, jingban kezhang juzhang lingdao caiwu",
        "/api/lists/payments/export.xlsx, jingban kezhang juzhang lingdao caiwu",
        "/api/totals/expenses, jingban kezhang juzhang lingdao caiwu",
        "/api/totals/payments, jingban kezhang juzhang lingdao caiwu",
        "/api/reports/REPORT/figures, jingban kezhang juzhang lingdao"
    })
    void opens_to_those_it_is_for_and_to_nobody_else(String door, String welcome) {
        SoftAssertions softly = new SoftAssertions();
        Set<String> guests = Set.copyOf(Arrays.asList(welcome.split(" ")));
        for (String login : ACCOUNTS) {
            int status = VISITORS.get(login).get(real(door)).statusCode();
            if (guests.contains(login)) {
                softly.assertThat(status).as(login).isEqualTo(200);
            } else {
                softly.assertThat(status).as(login).isIn(403, 404);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/account/password",
                "/account/me",
                "/account/deputies",
                "/account/tokens",
                "/help/api",
                "/account/notifications",
                "/notifications/list",
                "/people/list",
                "/people/new",
                "/people/show?id=USER",
                "/people/roles",
                "/audit/list",
                "/calendar/show",
                "/calendar/deadlines",
                "/calendar/import",
                "/agencies/show?id=1",
                "/agencies/edit",
                "/agencies/end?id=1",
                "/supervisors/list",
                "/supervisors/show?id=SUPERVISOR",
                "/supervisors/edit",
                "/supervisors/officers",
                "/opinions/list",
                "/opinions/list.xhtml",
                "/opinions/new",
                "/recusals/list",
                "/recusals/show?id=1",
                "/recusals/new?id=OPINION",
                "/recusals/interests",
                "/search?q=x",
                "/opinions/show?id=OPINION",
                "/opinions/file?id=FILE",
                "/opinions/attach?id=OPINION",
                "/demands/list",
                "/demands/show?id=DEMAND",
                "/demands/deed?id=DEMAND&deed=PASS",
                "/demands/issue?id=OPINION",
                "/files/list",
                "/files/new",
                "/files/show?id=OWNREQUEST",
                "/files/step?id=OWNREQUEST&deed=RETURN",
                "/files/sheet?id=OWNLENT",
                "/interference/list",
                "/interference/new",
                "/interference/show?id=OWNREPORT",
                "/obstructions/list",
                "/obstructions/new",
                "/obstructions/show?id=OWNREFUSAL",
                "/agencies/list",
                "/imports/list",
                "/imports/start",
                "/imports/show?id=IMPORT",
                "/imports/mapping",
                "/imports/waiting",
                "/imports/undo?id=IMPORT",
                "/imports/kinds",
                "/reports/list",
                "/reports/run",
                "/reports/show?id=REPORT",
                "/runs/list",
                "/runs/show?id=RUN",
                "/budget/show",
                "/budget/open",
                "/budget/adjust",
                "/budget/standards",
                "/budget/close",
                "/budget/reconcile",
                "/reconciliation/list",
                "/expenses/list",
                "/expenses/new",
                "/expenses/show?id=EXPENSE",
                "/payments/list",
                "/payments/show?id=PAYMENT",
                "/no/such/page"
            })
    void pages_lead_strangers_to_the_sign_in(String page) {
        HttpResponse<String> answer = Visitor.anonymous(PORTAL.get()).get(real(page));
        assertThat(answer.statusCode()).isIn(302, 303, 307);
        assertThat(URI.create(Visitor.location(answer)).getPath()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports/REPORT/pdf",
                "/api/reports/REPORT/figures",
                "/api/imports/IMPORT/rejects",
                "/api/mappings/template",
                "/api/mappings?name=x",
                "/api/openapi.json",
                "/api/attachments/FILE/file",
                "/api/attachments/FILE/picture",
                "/api/attachments/FILE/thumb",
                "/api/files/OWNLENT/file",
                "/api/files/OWNLENT/picture",
                "/api/proofs/PROOF/file",
                "/api/totals/opinions",
                "/api/lists/opinions/export.csv",
                "/api/notifications/1",
                "/api/console/ping",
                "/api/console/imports/IMPORT",
                "/api/console/imports/IMPORT/rejects",
                "/api/console/runs/RUN",
                "/api/console/reports/REPORT/pdf",
                "/api/console/reports/REPORT/figures"
            })
    void interfaces_do_not_know_strangers(String path) {
        HttpResponse<String> answer = Visitor.anonymous(PORTAL.get()).get(real(path));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/opinions/list?q=%00",
                "/opinions/new?id=%00&version=x",
                "/opinions/list?order=DUE_FIRST&at=a~infinity~1",
                "/opinions/list?at=a~x~1",
                "/opinions/list?order=DUE_FIRST&at=a~2026-99-01~1",
                "/opinions/list?from=9999999-01-01&to=%2B999999999-12-31",
                "/opinions/list?snapshot=1&metric=NOTHING&by=X",
                "/opinions/list?snapshot=999999&metric=RECEIVED",
                "/opinions/list?agency=99999999999999999999",
                "/agencies/list?at=a~%00~1&kind=X",
                "/supervisors/list?at=a~%00~1&source=X&state=Y&q=%00",
                "/reports/list?at=b~yesterday~1&period=2026",
                "/imports/list?at=a~-~1",
                "/notifications/list?at=a~x~1&kind=X&unread=%00&order=Y",
                "/expenses/list?at=a~x~1&state=X&year=99999999999&code=%00&subset=Y&q=%00",
                "/payments/list?at=a~2026-99-01~1&year=0&from=9999999-01-01&q=%27",
                "/budget/show?year=x",
                "/calendar/show?year=x",
                "/calendar/show?year=-999999999",
                "/calendar/deadlines?kind=NOTHING",
                "/recusals/list?at=a~x~1&state=X&origin=%00&mine=%27",
                "/opinions/list?recusal=NOTHING",
                "/demands/list?at=a~x~1&state=X&kind=%00&agency=x&review=%27",
                "/runs/list?before=x",
                "/runs/list?at=b~~x",
                "/opinions/list?view=999999&q=%26%7C!:*",
                "/search?q=%00",
                "/search?q=%27%3A*%20%26%20%21",
                "/api/lists/opinions/export.csv?picked=1&id=x&view=y",
                "/api/totals/opinions?q=%00&to=0000-00-00"
            })
    void nonsense_in_a_link_is_as_if_it_were_not_there(String link) {
        assertThat(VISITORS.get("jingban").get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void a_total_counts_what_chinese_words_find() {
        Visitor clerk = VISITORS.get("jingban");
        String found =
                records.one("select count(*) from opinion o where (o.title like '%执法%' or o.content like '%执法%') and "
                        + Records.OPENED);
        assertThat(found).isNotEqualTo("0");
        assertThat(clerk.get("/api/totals/opinions?q=" + URLEncoder.encode("执法", StandardCharsets.UTF_8))
                        .body())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/people/list?at=a~%00~1&role=X&state=Y, sysadmin",
        "/people/show?id=x, sysadmin",
        "/audit/list?at=a~x~1&from=2026-99-01&kind=:&number=%00, auditadmin",
        "/audit/list?at=a~2026-01-01T00:00:00Z~1&kind=user&number=1&to=9999999-01-01, auditadmin"
    })
    void nonsense_in_a_link_breaks_no_page_of_the_administrators(String link, String login) {
        assertThat(VISITORS.get(login).get(link).statusCode()).isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi", "/health", "/api/application.wadl"})
    void what_the_server_tells_of_itself_is_shown_to_nobody(String path) {
        assertThat(VISITORS.get("jianduyuan").get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/templates/layout.xhtml",
                "/./WEB-INF/web.xml"
            })
    void the_inside_of_the_application_is_shown_to_nobody(String path) {
        assertThat(VISITORS.get("sysadmin").get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lingdao", "changyuan", "jianduyuan", "sysadmin", "secadmin", "auditadmin"})
    void rejected_rows_are_for_those_who_read_imports(String login) {
        assertThat(VISITORS.get(login).get(real("/api/imports/IMPORT/rejects")).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer 0000", "Basic 0000"})
    void the_console_opens_to_its_token_alone(String authorization) {
        Visitor visitor = Visitor.signedIn(PORTAL.get(), "sysadmin")
                .with("X-Mingjian-User", "root")
                .with("Authorization", authorization);
        assertThat(visitor.get("/api/console/ping").statusCode()).isEqualTo(401);
        assertThat(visitor.post("/api/console/demo", Map.of()).statusCode()).isEqualTo(401);
        assertThat(visitor.post("/api/console/accounts/first", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changyuan", "jianduyuan"})
    void a_matter_of_others_is_as_if_it_did_not_exist(String login) {
        String id = others(login);
        String title = records.one("select title from opinion where id = ?", Long.valueOf(id));

        HttpResponse<String> found = VISITORS.get(login).get("/opinions/show?id=" + id);
        HttpResponse<String> missing = VISITORS.get(login).get("/opinions/show?id=999999999");

        assertThat(found.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(found.body()).doesNotContain(title);
        assertThat(withoutChance(found.body())).isEqualTo(withoutChance(missing.body()));
    }

    @Test
    void a_notification_of_somebody_else_is_not_found_and_stays_unread() {
        String id = records.one("select n.id from notification n join app_user u on u.id = n.user_id"
                + " where u.login = 'juzhang' and n.kind = 'ROLE_GRANTED'");
        records.change("update notification set read_at = null where id = ?", Long.valueOf(id));
        Visitor other = VISITORS.get("jingban");

        assertThat(other.get("/api/notifications/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/notifications/999999999").statusCode()).isEqualTo(404);
        other.post("/api/notifications/read", Map.of("id", id));
        other.post("/api/notifications/read-all", Map.of());

        assertThat(records.one("select count(*) from notification where read_at is null and id = ?", Long.valueOf(id)))
                .isEqualTo("1");
        HttpResponse<String> own = VISITORS.get("juzhang").get("/api/notifications/" + id);
        assertThat(own.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(own)).endsWith("/account/me");
        assertThat(records.one("select count(*) from notification where read_at is null and id = ?", Long.valueOf(id)))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jingban",
                "kezhang",
                "juzhang",
                "lingdao",
                "changyuan",
                "jianduyuan",
                "sysadmin",
                "secadmin",
                "auditadmin"
            })
    void everything_the_home_page_and_notifications_lead_to_opens(String login) {
        Visitor visitor = VISITORS.get(login);
        SoftAssertions softly = new SoftAssertions();
        String home = visitor.get("/").body();
        List<String> links = HREF.matcher(home.substring(home.indexOf("<main")))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).isNotEmpty();
        links.forEach(link ->
                softly.assertThat(visitor.get(link).statusCode()).as(link).isEqualTo(200));
        List<String> told = records.all(
                "select n.id from notification n join app_user u on u.id = n.user_id where u.login = ?", login);
        assertThat(told).isNotEmpty();
        for (String id : told) {
            String place = Visitor.location(visitor.get("/api/notifications/" + id));
            softly.assertThat(
                            visitor.get(place.replaceFirst("^http://[^/]*", "")).statusCode())
                    .as(place)
                    .isEqualTo(200);
        }
        softly.assertAll();
    }

    @Test
    void an_agency_sees_its_own_matters_and_counts_no_others() {
        String own = records.one("select count(*) from opinion o join app_user u on " + Records.OF_AGENCY
                + " where u.login = 'changyuan'");
        String foreign = records.one("select agency_id from opinion where id = ?", Long.valueOf(others("changyuan")));

        assertThat(own).isNotEqualTo("0");
        assertThat(VISITORS.get("changyuan").get("/api/totals/opinions").body()).isEqualTo(own);
        assertThat(VISITORS.get("changyuan")
                        .get("/api/totals/opinions?agency=" + foreign)
                        .body())
                .isEqualTo("0");
    }

    @Test
    void an_agency_never_learns_who_submitted_a_matter() {
        Visitor clerk = VISITORS.get("changyuan");
        List<String> names = records.all("select distinct n from (select o.submitter as n, o.agency_id from opinion o"
                + " union select s.name, o.agency_id from opinion o join supervisor s on s.id = o.supervisor_id) x"
                + " join app_user u on u.agency_id = x.agency_id where u.login = 'changyuan' and n is not null");
        List<String> ids = records.all("select o.id from opinion o join app_user u on " + Records.OF_AGENCY
                + " where u.login = 'changyuan' and o.submitter is not null order by o.id limit 20");

        assertThat(names).isNotEmpty();
        assertThat(clerk.get("/opinions/list").body()).contains("不公开").doesNotContain(names);
        assertThat(clerk.get("/").body()).doesNotContain(names);
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(clerk.get("/opinions/show?id=" + id).body())
                                .contains("不公开")
                                .doesNotContain(names));
    }

    /** Lists by the figures of a report would tell by their length which supervisor submitted something. */
    @Test
    void an_agency_cannot_count_by_supervisor() {
        String figure = "snapshot=" + records.one("select snapshot_id from report order by id limit 1")
                + "&span=NOW&metric=RECEIVED&by=SUPERVISOR&line=" + "%E7%8E%8B";

        assertThat(VISITORS.get("changyuan")
                        .get("/api/totals/opinions?" + figure)
                        .statusCode())
                .isEqualTo(403);
        assertThat(VISITORS.get("changyuan").get("/opinions/list?" + figure).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_the_next_click() {
        records.open("role.lost", "JB_HANDLER");
        Visitor visitor = Visitor.anonymous(PORTAL.get());
        visitor.signIn("/login", "role.lost", PORTAL.get().account("jingban").password());
        assertThat(visitor.get("/imports/list").statusCode()).isEqualTo(200);

        records.change("delete from app_user_role where user_id = (select id from app_user where login = 'role.lost')");

        assertThat(visitor.get("/imports/list").statusCode()).isEqualTo(403);
    }

    @Test
    void a_supervisor_whose_term_is_over_has_lost_her_rights_at_the_next_click() {
        records.open("term.over", "SUPERVISOR");
        records.change("insert into supervisor (id, name, source, serves_from, serves_to, user_id)"
                + " select u.id, '任满', 'LAWYER', current_date - 400, current_date + 2, u.id from app_user u"
                + " where u.login = 'term.over'");
        Visitor visitor = Visitor.anonymous(PORTAL.get());
        visitor.signIn("/login", "term.over", PORTAL.get().account("jingban").password());
        assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(200);

        records.change("update supervisor set serves_to = current_date - 2 where name = '任满'");

        assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/").body()).contains("您目前不在监督员任期内");
        records.change("delete from supervisor where name = '任满'");
    }

    @Test
    void an_account_that_is_closed_is_out_at_the_next_click() {
        records.open("account.closed", "JB_HANDLER");
        Visitor visitor = Visitor.anonymous(PORTAL.get());
        visitor.signIn(
                "/login", "account.closed", PORTAL.get().account("jingban").password());
        assertThat(visitor.get("/imports/list").statusCode()).isEqualTo(200);

        records.change("update app_user set active = false where login = 'account.closed'");

        assertThat(Visitor.location(visitor.get("/imports/list"))).contains("/login?");
    }

    private static String others(String login) {
        return records.one(
                "select o.id from opinion o, app_user u where u.login = ? and o.agency_id is distinct from u.agency_id"
                        + " and not exists (select 1 from supervisor s where s.id = o.supervisor_id and s.user_id = u.id)"
                        + " order by o.id limit 1",
                login);
    }

    /** Identifiers that Faces gives anew to each page. */
    private static String withoutChance(String page) {
        return page.replaceAll("j_idt?\\d+", "").replaceAll("value=\"[^\"]*:[^\"]*\"", "");
    }

    private static String real(String door) {
        if (door.endsWith("=RECUSAL")) {
            return door.replace("RECUSAL", records.recusal());
        }
        return door.replace("UNSERVED", records.unserved())
                .replace("DEMAND", records.one("select min(id) from demand where state = 'AWAITING'"))
                .replace("OWNREPORT", records.meddling("jianduyuan"))
                .replace("STRANGEREPORT", records.meddling(""))
                .replace("OWNREFUSAL", records.refusal("jianduyuan"))
                .replace("VERIFIEDREFUSAL", records.refusal(""))
                .replace("PROOF", records.one("select max(id) from attachment where obstruction_id is not null"))
                .replace("OWNREQUEST", records.request("jianduyuan"))
                .replace("STRANGEREQUEST", records.request(""))
                .replace("OWNLENT", records.lent("jianduyuan"))
                .replace("STRANGELENT", records.lent(""))
                .replace("OPINION", others("changyuan"))
                .replace("FILE", records.one("select max(id) from attachment where opinion_id is not null"))
                .replace("IMPORT", records.one("select max(id) from ledger_import"))
                .replace("SUPERVISOR", records.one("select min(id) from supervisor"))
                .replace("EXPENSE", records.one("select min(request_id) from payment"))
                .replace("PAYMENT", records.one("select min(id) from payment"))
                .replace("STATEMENT", records.one("select max(id) from bureau_statement"))
                .replace("USER", records.one("select id from app_user where login = 'jingban'"))
                .replace("REPORT", records.one("select min(id) from report"))
                .replace("FUND", records.fundReport())
                .replace("RUN", records.one("select max(jobexecutionid) from job_execution"));
    }
}
