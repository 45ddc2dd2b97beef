package org.mingjian.deploy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.deploy.LaunchedPortal;
import org.mingjian.deploy.LaunchedProcess;
import org.mingjian.deploy.RunningPortal;

/** The interface for programs, tried by every role with every scope, rightly and wrongly. */
class ApiIT {
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
            "auditadmin");
    private static final List<String> SCOPES = Arrays.asList(Program.ALL.split(" "));
    private static final String STANDARD = "%E6%A0%87%E5%87%86%E6%A8%A1%E6%9D%BF";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Map<String, Program> PROGRAMS = new HashMap<>();

    private static LaunchedPortal portal;
    private static Records records;
    private static JsonObject description;
    private static String ledger;

    @BeforeAll
    static void look_around() {
        portal = PORTAL.get();
        records = new Records(portal);
        description = Program.of(portal, "jingban", "runs:read").json("/openapi.json");
        ledger = String.valueOf(broughtIn().getInt("id"));
    }

    private static Program program(String login, String scopes) {
        return PROGRAMS.computeIfAbsent(login + scopes, key -> Program.of(portal, login, scopes));
    }

    private static Program clerk() {
        return program("jingban", Program.ALL);
    }

    private static String real(String path) {
        return path.replace(
                        "OPINION",
                        records.one("select o.id from opinion o, app_user u where u.login = 'changyuan'"
                                + " and o.agency_id is distinct from u.agency_id and not exists (select 1 from supervisor s"
                                + " where s.id = o.supervisor_id and s.user_id is not null) order by o.id limit 1"))
                .replace("IMPORT", ledger)
                .replace("REPORT", records.one("select min(id) from report"))
                .replace("AGENCY", "1")
                .replace(
                        "RUN",
                        records.one("select max(execution_id) from batch_execution where started_by = 'jingban'"));
    }

    // --- doors --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "/agencies, agencies:read, jingban kezhang juzhang lingdao sysadmin",
        "/agencies/AGENCY, agencies:read, jingban kezhang juzhang lingdao sysadmin",
        "/opinions, opinions:read, jingban kezhang juzhang lingdao changyuan jianduyuan",
        "/opinions/OPINION, opinions:read, jingban kezhang juzhang lingdao",
        "/reports, reports:read, jingban kezhang juzhang lingdao",
        "/reports/REPORT, reports:read, jingban kezhang juzhang lingdao",
        "/reports/REPORT/figures, reports:read, jingban kezhang juzhang lingdao",
        "/reports/REPORT/pdf, reports:read, jingban kezhang juzhang lingdao",
        "/reports/REPORT/docx, reports:read, jingban kezhang juzhang lingdao",
        "/reports/REPORT/xlsx, reports:read, jingban kezhang juzhang lingdao",
        "/imports, imports:read imports:write, jingban kezhang juzhang",
        "/imports/IMPORT, imports:read imports:write, jingban kezhang juzhang",
        "/imports/IMPORT/rejects, imports:read imports:write, jingban kezhang juzhang",
        "/runs/RUN, runs:read reports:run imports:write, jingban kezhang juzhang sysadmin"
    })
    void a_door_opens_to_the_role_with_the_scope_and_to_nobody_else(String door, String scopes, String welcome) {
        String path = real(door);
        Set<String> guests = Set.of(welcome.split(" "));
        Set<String> keys = Set.of(scopes.split(" "));
        SoftAssertions softly = new SoftAssertions();
        for (String login : ACCOUNTS) {
            int status = program(login, Program.ALL).get(path).statusCode();
            if (guests.contains(login)) {
                softly.assertThat(status).as(login).isEqualTo(200);
            } else {
                softly.assertThat(status).as(login).isIn(403, 404);
            }
        }
        for (String scope : SCOPES) {
            HttpResponse<byte[]> answer = program("jingban", scope).get(path);
            softly.assertThat(answer.statusCode()).as(scope).isEqualTo(keys.contains(scope) ? 200 : 403);
            if (!keys.contains(scope)) {
                softly.assertThat(Program.object(answer).getString("scope", ""))
                        .as(scope)
                        .isIn(keys);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, '/imports?fileName=x.csv&source=x&mapping=x', imports:write, jingban kezhang",
        "POST, /reports, reports:run, jingban kezhang juzhang"
    })
    void whoever_may_not_write_cannot(String method, String path, String key, String welcome) {
        Set<String> guests = Set.of(welcome.split(" "));
        SoftAssertions softly = new SoftAssertions();
        for (String login : ACCOUNTS) {
            softly.assertThat(wrongly(program(login, Program.ALL), method, path))
                    .as(login)
                    .isEqualTo(guests.contains(login) ? (path.equals("/reports") ? 422 : 400) : 403);
        }
        for (String scope : SCOPES) {
            softly.assertThat(wrongly(program("jingban", scope), method, path))
                    .as(scope)
                    .isEqualTo(scope.equals(key) ? (path.equals("/reports") ? 422 : 400) : 403);
        }
        softly.assertAll();
    }

    private static int wrongly(Program program, String method, String path) {
        String type = path.equals("/reports") ? "application/json" : "text/csv";
        return program.with("Content-Type", type)
                .send(method, path, "{\"period\":\"1999H3\"}")
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer x", "Bearer mj_0000000000000000000000000000000000000000000", "Basic x"})
    void without_a_token_that_holds_nothing_is_told(String authorization) {
        HttpResponse<byte[]> answer =
                clerk().with("Authorization", authorization).get("/opinions");
        problem(answer, 401, "unauthorized");
        assertThat(Program.header(answer, "WWW-Authenticate")).startsWith("Bearer realm=\"mingjian\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/opinions",
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/openapi.json",
                "/api/./v1/opinions",
                "/api//v1/opinions",
                "//api/v1/opinions",
                "/api/v1;x=y/opinions",
                "/api;x=y/v1/opinions",
                "/api/%761/opinions",
                "/api/v1//opinions",
                "/api/x/../v1/opinions"
            })
    void a_session_is_nothing_to_it_however_the_address_is_written(String path) {
        HttpResponse<String> answer = Visitor.signedIn(portal, "jingban").get(path);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401, 404);
        assertThat(answer.body()).doesNotContain("registeredAt", "\"items\"", "\"openapi\"");
    }

    @Test
    void a_token_is_nothing_to_pages_and_their_interfaces() {
        Visitor visitor = Visitor.anonymous(portal).with("Authorization", "Bearer " + clerk().token());
        assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/account/tokens").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/api/totals/opinions").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/openapi.json").statusCode()).isEqualTo(401);
        assertThat(visitor.with("X-Mingjian-User", "root")
                        .get("/api/console/ping")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_that_is_taken_back_is_nothing_at_the_next_request() {
        Program program = Program.of(portal, "jingban", "opinions:read");
        assertThat(program.get("/opinions?limit=1").statusCode()).isEqualTo(200);
        records.change(
                "delete from api_token where beginning = ?", program.token().substring(0, 10));
        problem(program.get("/opinions?limit=1"), 401, "unauthorized");
    }

    @Test
    void a_token_that_has_expired_is_nothing() {
        Program program = Program.of(portal, "jingban", "opinions:read");
        assertThat(program.get("/opinions?limit=1").statusCode()).isEqualTo(200);
        records.change(
                "update api_token set made_at = now() - interval '2 days', expires_at = now() where beginning = ?",
                program.token().substring(0, 10));
        problem(program.get("/opinions?limit=1"), 401, "unauthorized");
    }

    @Test
    void the_tokens_of_a_closed_account_and_of_a_lost_role_are_nothing() {
        records.open("api.lost", "JB_HANDLER");
        Program program = Program.of(portal, "api.lost", Program.ALL);
        assertThat(program.get("/opinions?limit=1").statusCode()).isEqualTo(200);
        records.change("delete from app_user_role where user_id = (select id from app_user where login = 'api.lost')");
        problem(program.get("/opinions?limit=1"), 403, "not-permitted");
        records.change("update app_user set active = false where login = 'api.lost'");
        problem(program.get("/opinions?limit=1"), 401, "unauthorized");
    }

    @Test
    void whoever_asks_too_often_is_told_to_wait_and_nobody_else() {
        Program program = Program.of(portal, "jingban", "agencies:read");
        HttpResponse<byte[]> answer = program.get("/agencies/1");
        for (int i = 0; i < 1000 && answer.statusCode() == 200; i++) {
            answer = program.get("/agencies/1");
        }
        problem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(Program.header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(Program.of(portal, "jingban", "agencies:read")
                        .get("/agencies/1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_address_that_keeps_guessing_is_not_listened_to_but_a_known_token_from_there_is() throws IOException {
        Program known = Program.of(portal, "jingban", "agencies:read");
        Program fresh = Program.of(portal, "jingban", "agencies:read");
        assertThat(known.get("/agencies/1").statusCode()).isEqualTo(200);
        for (int i = 10; i < 30; i++) {
            assertThat(elsewhere("mj_" + i + "0".repeat(41))).contains(" 401 ");
        }
        assertThat(elsewhere("mj_" + "1".repeat(43))).contains(" 429 ");
        assertThat(elsewhere(fresh.token())).contains(" 429 ");
        assertThat(elsewhere(known.token())).contains(" 200 ");
        assertThat(fresh.get("/agencies/1").statusCode()).isEqualTo(200);
    }

    /** The status line of an answer to the address 127.0.0.2. */
    private static String elsewhere(String token) throws IOException {
        URI address = URI.create(portal.url());
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), address.getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
            socket.getOutputStream()
                    .write(
                            ("GET /api/v1/agencies/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                            + token + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    // --- what there is ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"jingban, 200", "changyuan, 7", "jianduyuan, 3"})
    void a_cursor_walks_over_all_matters_of_an_account_without_loss_or_repeat(String login, int limit) {
        Program program = Program.of(portal, login, "opinions:read");
        String since = login.equals("jingban") ? "&from=2025-09-01" : "";
        List<Integer> walked = new ArrayList<>();
        String path = "/opinions?order=OLDEST&limit=" + limit + since;
        String next = path;
        for (int page = 0; page < 110 && !next.isEmpty(); page++) {
            HttpResponse<byte[]> answer = program.get(next);
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonObject list = Program.object(answer);
            assertThat(list.getJsonArray("items").size()).isLessThanOrEqualTo(limit);
            list.getJsonArray("items")
                    .forEach(item -> walked.add(item.asJsonObject().getInt("id")));
            next = list.isNull("next") ? "" : path + "&cursor=" + list.getString("next");
            assertThat(Program.header(answer, "Link"))
                    .isEqualTo(next.isEmpty() ? "" : "</api/v1" + next + ">; rel=\"next\"");
        }
        String scope = switch (login) {
            case "jingban" -> "o.registered_at >= timestamp with time zone '2025-09-01 00:00:00+08'";
            case "changyuan" ->
                "o.id in (select o.id from app_user u join opinion o on " + Records.OF_AGENCY
                        + " where u.login = 'changyuan')";
            default ->
                "o.supervisor_id in (select s.id from supervisor s join app_user u on u.id = s.user_id"
                        + " where u.login = 'jianduyuan')";
        };
        assertThat(walked.stream().map(String::valueOf))
                .isNotEmpty()
                .isEqualTo(records.all("select o.id from opinion o where " + scope + " order by o.submitted_at, o.id"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=5, true",
        "state=CONCLUDED, o.state = 'CONCLUDED'",
        "overdue=true, o.state = 'ACCEPTED' and o.due_on < (now() at time zone 'Asia/Shanghai')::date",
        "agency=2&from=2024-01-01&to=2025-12-31, o.agency_id = 2 and o.registered_at >= timestamptz '2024-01-01 00:00+08' and o.registered_at < timestamptz '2026-01-01 00:00+08'",
        "q=%E6%89%A7%E6%B3%95, o.title like '%执法%' or o.content like '%执法%'"
    })
    void a_list_is_narrowed_as_in_the_portal(String query, String condition) {
        JsonObject newest = clerk().json("/opinions?" + query + (query.contains("limit") ? "" : "&limit=5"));
        assertThat(newest.getJsonArray("items").stream()
                        .map(item -> String.valueOf(item.asJsonObject().getInt("id"))))
                .isEqualTo(records.all("select o.id from opinion o where (" + condition + ") and "
                        + (query.startsWith("q=") ? Records.OPENED : "true")
                        + " order by o.submitted_at desc, o.id desc limit 5"));
    }

    @Test
    void a_figure_leads_to_the_matters_it_counts() {
        JsonObject report = clerk().json(real("/reports/REPORT"));
        String query = "/opinions?limit=200&metric=RECEIVED&snapshot=" + report.getInt("snapshot");
        assertThat(clerk().json(query).getJsonArray("items")).isNotEmpty();
        problem(program("jingban", "opinions:read").get(query), 403, "scope-missing");
        problem(program("changyuan", Program.ALL).get(query), 403, "not-permitted");
        problem(clerk().get("/opinions?metric=RECEIVED"), 400, "malformed");
    }

    @Test
    void an_agency_gets_its_own_matters_without_submitters_and_others_do_not_exist() {
        Program agency = program("changyuan", Program.ALL);
        JsonObject own = agency.first("/opinions");
        assertThat(own).doesNotContainKey("submitter");
        assertThat(agency.json("/opinions/" + own.getInt("id"))).doesNotContainKeys("submitter", "supervisor");
        HttpResponse<byte[]> others = agency.get(real("/opinions/OPINION"));
        HttpResponse<byte[]> none = agency.get("/opinions/999999999");
        problem(others, 404, "not-found");
        assertThat(others.body()).isEqualTo(none.body());
        assertThat(agency.json("/opinions?agency="
                                + records.one(
                                        "select agency_id from opinion where id = ?".replace("?", real("OPINION"))))
                        .getJsonArray("items"))
                .isEmpty();
        assertThat(clerk().first("/opinions")).containsKey("submitter");
    }

    @Test
    void times_are_those_of_the_district_and_codes_have_their_words() {
        JsonObject opinion = clerk().first("/opinions?state=CONCLUDED&to=2026-06-30");
        assertThat(OffsetDateTime.parse(opinion.getString("registeredAt")).getOffset())
                .isEqualTo(ZoneOffset.ofHours(8));
        assertThat(opinion.getString("dueOn")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(opinion.getString("stateName")).isEqualTo("处理完毕");
        JsonArray steps = clerk().json("/opinions/" + opinion.getInt("id")).getJsonArray("steps");
        assertThat(steps.getJsonObject(0).getString("state")).isEqualTo("REGISTERED");
        assertThat(steps.getJsonObject(steps.size() - 1).getString("state")).isEqualTo("CONCLUDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agencies/AGENCY",
                "/opinions/OPINION",
                "/reports/REPORT",
                "/reports/REPORT/figures",
                "/reports/REPORT/pdf",
                "/reports/REPORT/docx",
                "/reports/REPORT/xlsx",
                "/imports/IMPORT",
                "/imports/IMPORT/rejects",
                "/runs/RUN",
                "/openapi.json"
            })
    void what_has_not_changed_is_not_sent_again(String door) {
        String path = real(door);
        HttpResponse<byte[]> first = clerk().get(path);
        String tag = Program.header(first, "ETag");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).matches("(W/)?\"[0-9a-f]{64}\"");
        assertThat(Program.header(first, "Cache-Control")).isEqualTo("private, no-cache");
        HttpResponse<byte[]> second = clerk().with("If-None-Match", tag).get(path);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(Program.header(second, "ETag")).isEqualTo(tag);
        assertThat(clerk().with("If-None-Match", "\"0\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_thing_that_has_changed_is_sent_again() {
        String tag = Program.header(clerk().get("/agencies/3"), "ETag");
        records.change("update agency set short_name = coalesce(short_name, '') || '改' where id = 3");
        assertThat(clerk().with("If-None-Match", tag).get("/agencies/3").statusCode())
                .isEqualTo(200);
        records.change("update agency set short_name = nullif(replace(short_name, '改', ''), '') where id = 3");
    }

    @Test
    void files_are_tagged_by_their_hashes() {
        HttpResponse<byte[]> pdf = clerk().get(real("/reports/REPORT/pdf"));
        assertThat(Program.header(pdf, "ETag")).isEqualTo("\"" + Program.sha256(pdf.body()) + "\"");
        assertThat(Program.header(pdf, "Content-Type")).isEqualTo("application/pdf");
        JsonObject report = clerk().json(real("/reports/REPORT"));
        assertThat(report.getString("pdfSha256")).isEqualTo(Program.sha256(pdf.body()));
        HttpResponse<byte[]> figures = clerk().get(real("/reports/REPORT/figures"));
        assertThat(Program.object(figures).getString("sha256")).isEqualTo(report.getString("figuresSha256"));
        HttpResponse<byte[]> rejects = clerk().get(real("/imports/IMPORT/rejects"));
        assertThat(Program.header(rejects, "ETag")).isEqualTo("\"" + Program.sha256(rejects.body()) + "\"");
    }

    // --- writing ------------------------------------------------------------------------------------------------

    @Test
    void a_report_is_run_watched_and_fetched() {
        HttpResponse<byte[]> begun =
                clerk().with("Content-Type", "application/json").send("POST", "/reports", "{\"period\":\"2024H2\"}");
        assertThat(begun.statusCode()).as(Program.text(begun)).isEqualTo(202);
        assertThat(Program.header(begun, "Location"))
                .endsWith("/api/v1/runs/" + Program.object(begun).getInt("run"));
        JsonObject run = ended("/runs/" + Program.object(begun).getInt("run"));
        assertThat(run.getString("status")).isEqualTo("COMPLETED");
        JsonObject report = clerk().json("/reports/" + run.getInt("report"));
        assertThat(report.getString("period")).isEqualTo("2024H2");
        assertThat(report.getString("madeBy"))
                .isEqualTo(records.one("select name from app_user where login = 'jingban'"));
    }

    @Test
    void the_report_on_the_fund_is_run_watched_and_fetched_alike() {
        HttpResponse<byte[]> begun =
                clerk().with("Content-Type", "application/json").send("POST", "/reports", "{\"period\":\"2026Q2\"}");
        assertThat(begun.statusCode()).as(Program.text(begun)).isEqualTo(202);
        JsonObject run = ended("/runs/" + Program.object(begun).getInt("run"));
        assertThat(run.getString("status")).isEqualTo("COMPLETED");
        JsonObject report = clerk().json("/reports/" + run.getInt("report"));
        assertThat(report.getString("reportKind")).isEqualTo("FUND");
        assertThat(report.getString("periodName")).isEqualTo("2026年1至6月");
        assertThat(Program.object(clerk().get("/reports/" + run.getInt("report") + "/figures"))
                        .getJsonObject("whole")
                        .getJsonNumber("spent")
                        .bigDecimalValue())
                .isEqualByComparingTo(records.one("select coalesce(sum(amount), 0) from payment"
                        + " where counted and paid_on between '2026-01-01' and '2026-06-30'"));
        assertThat(clerk().json("/reports?reportKind=FUND&period=2026Q2").toString())
                .contains("\"FUND\"");
    }

    @Test
    void a_ledger_is_brought_in_and_its_rows_add_up() {
        JsonObject begun = broughtIn();
        JsonObject done = clerk().json("/imports/" + begun.getInt("id"));
        assertThat(done.getString("stage")).isEqualTo("DONE");
        assertThat(done.getString("fileName")).isEqualTo("台账.csv");
        assertThat(List.of(done.getInt("read"), done.getInt("rejected"))).containsExactly(2, 1);
        assertThat(records.one(
                        "select address from audit_entry where subject = ? and action = 'ImportBegun'",
                        "import:" + done.getInt("id")))
                .endsWith(" " + clerk().token().substring(0, 10));
    }

    /** A ledger of a good row and a bad one. */
    private static JsonObject broughtIn() {
        String rows = "编号,标题,情况,反映人,监督员,执法单位,问题类型,执法领域,办理结果,单位答复,提交日期,受理日期,不予受理日期,答复日期,办结日期\n"
                + "A-1,程序送来的,,,,昌元街道,,,,,2026-01-05,,,,\n"
                + "A-2,日期不对,,,,昌元街道,,,,,昨天,,,,\n";
        HttpResponse<byte[]> begun = clerk().with("Content-Type", "text/csv")
                .send("POST", "/imports?fileName=%E5%8F%B0%E8%B4%A6.csv&source=API&mapping=" + STANDARD, rows);
        assertThat(begun.statusCode()).as(Program.text(begun)).isEqualTo(202);
        String place = "/imports/" + Program.object(begun).getInt("id");
        assertThat(Program.header(begun, "Location")).endsWith("/api/v1" + place);
        JsonObject run = ended("/runs/" + clerk().json(place).getInt("run"));
        assertThat(run.getString("status")).as(run.toString()).isEqualTo("COMPLETED");
        return Program.object(begun);
    }

    private static JsonObject ended(String run) {
        String running = "select count(*) from job_execution where '/runs/' || jobexecutionid = ?"
                + " and batchstatus in ('STARTING', 'STARTED', 'STOPPING')";
        LaunchedProcess.await(
                "to end: " + run, PATIENCE, () -> records.one(running, run).equals("0"));
        return Program.of(portal, "jingban", Program.ALL).json(run);
    }

    @Test
    void a_token_that_starts_runs_sees_those_of_others_only_with_the_scope_for_it() {
        String run = real("/runs/RUN");
        HttpResponse<byte[]> refused = program("kezhang", "reports:run").get(run);
        problem(refused, 403, "scope-missing");
        assertThat(Program.object(refused).getString("scope")).isEqualTo("runs:read");
        assertThat(program("kezhang", "runs:read").get(run).statusCode()).isEqualTo(200);
    }

    // --- problems -----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "/opinions?limit=0, limit",
        "/opinions?limit=201, limit",
        "/opinions?limit=x, limit",
        "/opinions?limit=5&limit=6, limit",
        "/opinions?state=OPEN, state",
        "/opinions?from=2026-02-30, from",
        "/opinions?to=yesterday, to",
        "/opinions?agency=99999999999999999999, agency",
        "/opinions?q=%00, q",
        "/opinions?at=a~2026~1, at",
        "/opinions?view=1, view",
        "/opinions?cursor=x, cursor",
        "/opinions?cursor=%F0%28%8C%28, cursor",
        "/opinions?span=NOW, span",
        "/agencies?kind=X, kind",
        "/reports?period=2026Q4, period",
        "/reports?reportKind=X, reportKind",
        "/imports?order=DUE_FIRST, order",
        "/opinions/1?x=1, x"
    })
    void a_parameter_that_is_wrong_is_refused_by_name(String path, String field) {
        JsonObject problem = problem(clerk().get(path), 400, "malformed");
        assertThat(problem.getString("field")).isEqualTo(field);
    }

    @Test
    void a_cursor_holds_only_under_the_conditions_it_was_given_for() {
        String next = clerk().json("/opinions?limit=1").getString("next");
        assertThat(clerk().get("/opinions?limit=2&cursor=" + next).statusCode()).isEqualTo(200);
        problem(clerk().get("/opinions?state=ACCEPTED&cursor=" + next), 400, "malformed");
        problem(clerk().get("/imports?cursor=" + next), 400, "malformed");
    }

    @Test
    void a_cursor_goes_with_whatever_was_looked_for() {
        HttpResponse<byte[]> answer = clerk().get("/agencies?limit=1&q=%E8%A1%97");
        assertThat(Program.header(answer, "Link")).contains("q=%E8%A1%97&", "cursor=");
        String next = Program.object(answer).getString("next");
        assertThat(clerk().get("/agencies?limit=1&q=%E8%A1%97&cursor=" + next).statusCode())
                .isEqualTo(200);
        assertThat(clerk().get("/agencies?q=%7Bx%7D").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, '', 404, not-found",
        "GET, '', '', 404, not-found",
        "GET, /opinions/abc, '', 404, not-found",
        "GET, /opinions/0, '', 404, not-found",
        "GET, /agencies/999999999, '', 404, not-found",
        "GET, /reports/999999999/pdf, '', 404, not-found",
        "GET, /runs/999999999, '', 404, not-found",
        "GET, /imports/999999999/rejects, '', 404, not-found",
        "DELETE, /opinions/1, '', 405, method-not-allowed",
        "PUT, /reports, '', 405, method-not-allowed",
        "POST, /reports, '{', 400, malformed",
        "POST, /reports, '[]', 400, malformed",
        "POST, /reports, '{\"period\":7}', 400, malformed",
        "POST, /reports, '{\"year\":7}', 400, malformed",
        "POST, /reports, '{\"period\":\"2026H3\"}', 422, rejected",
        "POST, /reports, '{\"period\":\"2025H1\",\"source\":\"没有的\"}', 422, rejected",
        "POST, /reports, '{}', 422, rejected"
    })
    void every_no_is_a_problem_that_says_what_to_do(String method, String path, String body, int status, String type) {
        problem(clerk().with("Content-Type", "application/json").send(method, path, body), status, type);
    }

    @Test
    void a_rule_is_named_with_its_field_and_article() {
        JsonObject problem = problem(
                clerk().with("Content-Type", "application/json").send("POST", "/reports", "{\"period\":\"2026H3\"}"),
                422,
                "rejected");
        assertThat(problem.getString("rule")).isEqualTo("PERIOD_UNKNOWN");
        assertThat(problem.getString("field")).isEqualTo("period");
        assertThat(problem.getString("article")).isEqualTo("15");
        assertThat(problem.getString("detail")).contains("2026H3");
    }

    @Test
    void formats_that_are_not_offered_or_taken_are_refused() {
        problem(clerk().with("Accept", "text/html").get("/opinions"), 406, "not-acceptable");
        problem(clerk().with("Accept", "application/json").get(real("/reports/REPORT/pdf")), 406, "not-acceptable");
        problem(
                clerk().with("Content-Type", "text/plain").send("POST", "/reports", "2026H1"),
                415,
                "media-type-unsupported");
        problem(
                clerk().with("Content-Type", "multipart/form-data; boundary=x")
                        .send("POST", "/imports?fileName=x&source=x&mapping=x", "--x--"),
                415,
                "media-type-unsupported");
        problem(
                clerk().with("Content-Type", "text/csv").send("POST", "/imports?fileName=x&source=x", "x"),
                400,
                "malformed");
    }

    @Test
    void our_own_mistakes_have_a_number_and_no_inner_words() {
        records.change("alter table agency rename column short_name to short_name_gone");
        HttpResponse<byte[]> answer;
        try {
            answer = clerk().get("/agencies/1");
        } finally {
            records.change("alter table agency rename column short_name_gone to short_name");
        }
        JsonObject problem = problem(answer, 500, "failed");
        assertThat(problem.getString("detail")).containsPattern("编号 [0-9a-f-]{36}");
        assertThat(Program.text(answer)).doesNotContainIgnoringCase("sql").doesNotContain("short_name", "Exception");
    }

    private static JsonObject problem(HttpResponse<byte[]> answer, int status, String type) {
        assertThat(answer.statusCode()).as(Program.text(answer)).isEqualTo(status);
        assertThat(Program.header(answer, "Content-Type")).startsWith("application/problem+json");
        JsonObject problem = Program.object(answer);
        assertThat(problem.getString("type")).isEqualTo("/help/api#" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        conforms(problem, schema("Problem"), "problem");
        return problem;
    }

    // --- the description ----------------------------------------------------------------------------------------

    @Test
    void every_answer_is_as_described_and_everything_described_answers() {
        JsonObject paths = description.getJsonObject("paths");
        List<String> answered = new ArrayList<>();
        paths.forEach((path, operations) -> {
            JsonObject get = operations.asJsonObject().getJsonObject("get");
            String real = real(path.replace("/opinions/{id}", "/opinions/OPINION")
                    .replace("/agencies/{id}", "/agencies/AGENCY")
                    .replace("/reports/{id}", "/reports/REPORT")
                    .replace("/imports/{id}", "/imports/IMPORT")
                    .replace("/runs/{id}", "/runs/RUN"));
            HttpResponse<byte[]> answer = clerk().get(real);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            JsonObject content =
                    get.getJsonObject("responses").getJsonObject("200").getJsonObject("content");
            String type = content.keySet().iterator().next();
            assertThat(Program.header(answer, "Content-Type")).as(path).startsWith(type);
            if (type.equals("application/json")) {
                conforms(
                        Program.object(answer),
                        resolved(content.getJsonObject(type).getJsonObject("schema")),
                        path);
            }
            answered.add(path);
        });
        assertThat(answered).hasSize(15);
    }

    @Test
    void it_is_shown_to_whoever_is_signed_in_and_to_tokens_and_to_nobody_else() {
        assertThat(program("auditadmin", "opinions:read").get("/openapi.json").statusCode())
                .isEqualTo(200);
        assertThat(Visitor.signedIn(portal, "auditadmin")
                        .get("/api/openapi.json")
                        .body())
                .isEqualTo(Program.text(clerk().get("/openapi.json")));
        assertThat(Visitor.anonymous(portal).get("/api/openapi.json").statusCode())
                .isEqualTo(401);
    }

    private static JsonObject schema(String name) {
        return resolved(
                description.getJsonObject("components").getJsonObject("schemas").getJsonObject(name));
    }

    private static JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref")
                ? description.getValue(schema.getString("$ref").substring(1)).asJsonObject()
                : schema;
    }

    /** Whether a value has exactly the fields and kinds of values that its description names. */
    private static void conforms(JsonValue value, JsonObject schema, String where) {
        List<String> types = schema.get("type") instanceof JsonArray several
                ? several.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of(schema.getString("type"));
        String type = switch (value.getValueType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "integer";
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
        };
        assertThat(types).as(where).contains(type);
        if (value instanceof JsonString text && schema.containsKey("enum")) {
            assertThat(schema.getJsonArray("enum")).as(where).contains(text);
        }
        if (value instanceof JsonObject object && schema.containsKey("properties")) {
            JsonObject properties = schema.getJsonObject("properties");
            assertThat(properties.keySet()).as(where).containsAll(object.keySet());
            assertThat(object.keySet())
                    .as(where)
                    .containsAll(schema.getJsonArray("required").getValuesAs(JsonString::getString));
            object.forEach(
                    (name, member) -> conforms(member, resolved(properties.getJsonObject(name)), where + "." + name));
        }
        if (value instanceof JsonArray array) {
            JsonObject items = resolved(schema.getJsonObject("items"));
            array.forEach(item -> conforms(item, items, where + "[]"));
        }
    }
}
