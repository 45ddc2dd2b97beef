package org.mingjian.deploy.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;

class ConsoleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Screen screen = new Screen(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    private FakePortal portal;

    @BeforeEach
    void open() throws IOException {
        portal = new FakePortal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void an_import_uploads_follows_fetches_the_rejects_and_prints_one_line() throws IOException {
        portal.on("POST documents?name=%E5%8F%B0%E8%B4%A6.csv", "{\"sha256\":\"abc\"}")
                .on("POST imports", "{\"import\":7,\"execution\":8}")
                .on(
                        "GET imports/7",
                        "{\"state\":\"RUNNING\",\"stage\":\"读取\",\"fraction\":0.5,\"rowsPerSecond\":1000,\"secondsLeft\":null}",
                        "{\"state\":\"COMPLETED\",\"read\":5,\"created\":2,\"updated\":1,\"unchanged\":1,\"rejected\":1}")
                .on("GET imports/7/rejects", "sheet");

        importCommand().run(portal.client(), screen, CLOCK);

        assertThat(printed()).containsExactly("read=5 created=2 updated=1 unchanged=1 rejected=1");
        assertThat(directory.resolve("rejects.xlsx")).hasContent("sheet");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("50% 读取  1,000 行/秒");
        assertThat(portal.asked().get(0).body()).isEqualTo("编号\n1\n");
        assertThat(portal.asked().get(1).body())
                .isEqualTo(
                        "{\"document\":\"abc\",\"fileName\":\"台账.csv\",\"source\":\"热线\",\"mapping\":{\"number\":\"编号\"}}");
    }

    @Test
    void every_request_carries_the_token_and_the_user_of_the_operating_system() {
        portal.on("GET ping", "{}");

        assertThat(portal.client().answers()).isTrue();
        assertThat(portal.asked())
                .containsExactly(new FakePortal.Asked("GET ping", "", "Bearer secret", "%E6%9D%8E%20%E5%9B%9B"));
    }

    @Test
    void an_import_without_rejected_rows_writes_no_file() throws IOException {
        portal.on("POST documents?name=%E5%8F%B0%E8%B4%A6.csv", "{\"sha256\":\"abc\"}")
                .on("POST imports", "{\"import\":\"7\",\"execution\":8}")
                .on("GET imports/7", "{\"state\":\"COMPLETED\",\"read\":1,\"created\":1}")
                .on("GET imports/7/rejects", 204, "");

        importCommand().run(portal.client(), screen, CLOCK);

        assertThat(printed()).containsExactly("read=1 created=1 updated=0 unchanged=0 rejected=0");
        assertThat(directory.resolve("rejects.xlsx")).doesNotExist();
    }

    @Test
    void what_the_portal_refuses_is_told_in_its_own_words() throws IOException {
        portal.on("POST documents?name=%E5%8F%B0%E8%B4%A6.csv", 422, "{\"message\":\"不是电子表格\"}");
        ImportCommand command = importCommand();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> command.run(portal.client(), screen, CLOCK))
                .withMessage("不是电子表格")
                .returns(1, Refusal::exitCode);
    }

    @Test
    void a_failed_or_stopped_job_fails_the_command() {
        portal.on("GET runs/1", "{\"state\":\"FAILED\",\"failure\":\"第 3 条平衡式差 2\"}")
                .on("GET runs/2", "{\"state\":\"STOPPED\"}");
        Following following = new Following(portal.client(), screen, CLOCK);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> following.untilCompleted("runs/1"))
                .withMessageContaining("第 3 条平衡式差 2");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> following.untilCompleted("runs/2"))
                .withMessageContaining("停止");
    }

    @Test
    void an_error_of_the_portal_points_to_the_log() {
        portal.on("GET runs/1", 500, "<html>stack trace</html>");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> portal.client().get("runs/1"))
                .withMessageContaining("500")
                .withMessageContaining("server.log");
    }

    @Test
    void a_report_is_made_followed_and_fetched_with_its_figures() {
        portal.on("POST reports", "{\"execution\":10}")
                .on("GET runs/10", "{\"state\":\"COMPLETED\",\"report\":11}")
                .on("GET reports/11/pdf", "%PDF")
                .on("GET reports/11/figures", "{\"received\":1}");
        Path pdf = directory.resolve("r.pdf");
        Path figures = directory.resolve("f.json");

        ReportCommand.parse(List.of("semiannual", "2019H1", "--out", pdf.toString(), "--figures", figures.toString()))
                .run(portal.client(), screen, CLOCK);

        assertThat(pdf).hasContent("%PDF");
        assertThat(figures).hasContent("{\"received\":1}");
        assertThat(portal.asked().get(0).body()).isEqualTo("{\"period\":\"2019H1\",\"source\":null}");
    }

    @Test
    void a_demonstration_that_has_its_report_is_not_reported_again() {
        portal.on(
                        "POST demo",
                        "{\"execution\":9,\"accounts\":[{\"login\":\"zhang\",\"name\":\"张三\",\"role\":\"经办\",\"password\":\"p\"}]}")
                .on("GET runs/9", "{\"state\":\"COMPLETED\",\"report\":11}")
                .on("GET reports/11/pdf", "%PDF")
                .on("POST demo/years", "{\"started\":0}");

        new Greeting(portal.client(), screen, CLOCK).demonstration("http://here", directory.resolve("reports"));

        assertThat(directory.resolve("reports/半年总结-2026H1.pdf")).hasContent("%PDF");
        assertThat(printed())
                .contains("  账号   姓名  角色  密码", "  zhang  张三  经办  p")
                .anyMatch(line -> line.contains("http://here"));
    }

    @Test
    void first_accounts_are_printed_only_when_they_are_made() {
        portal.on("POST accounts/first", "{\"created\":[]}");

        new Greeting(portal.client(), screen, CLOCK).firstAccounts(screen::result);

        assertThat(printed()).isEmpty();
    }

    private ImportCommand importCommand() throws IOException {
        Path ledger = Files.writeString(directory.resolve("台账.csv"), "编号\n1\n");
        Path mapping = Files.writeString(directory.resolve("m.json"), "{\"number\":\"编号\"}");
        return ImportCommand.parse(List.of(
                ledger.toString(),
                "--mapping",
                mapping.toString(),
                "--source",
                "热线",
                "--rejects",
                directory.resolve("rejects.xlsx").toString()));
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
