package org.mingjian.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The two halves of the main job from a terminal, in the portal that runs on the data folder. */
class ConsoleCommandsIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.production();

    private static final String MAPPING = """
            {
              "name": "热线台账",
              "columns": {"externalNumber": "编号", "title": "事项", "submitted": "来电", "concluded": "办结"},
              "agency": {"column": "单位", "whenBlank": "未指明"},
              "newAgencies": "create",
              "dateFormats": ["yyyy-MM-dd"],
              "zone": "Asia/Shanghai"
            }
            """;

    @TempDir
    Path directory;

    private Path mapping = Path.of("");

    @BeforeEach
    void writeMapping() throws IOException {
        mapping = Files.writeString(directory.resolve("映射.json"), MAPPING);
    }

    @Test
    void import_ends_with_one_line_of_counts_and_a_second_one_changes_nothing() throws IOException {
        Path ledger = Files.writeString(directory.resolve("热线.csv"), """
                编号,事项,来电,办结,单位
                A1,占道经营,2019-02-01,2019-02-11,区城管局
                A2,夜间施工,2019-03-01,,区住建委
                ,没有编号,2019-03-02,,区住建委
                A3,先办结后来电,2019-03-05,2019-03-01,区住建委
                """);
        Path rejects = directory.resolve("退回.xlsx");

        assertThat(run("import", ledger, "--mapping", mapping, "--source", "甲", "--rejects", rejects))
                .isEqualTo("read=4 created=2 updated=0 unchanged=0 rejected=2\n");
        assertThat(rejects).content(ISO_8859_1).startsWith("PK");
        assertThat(run("import", ledger, "--mapping", mapping, "--source", "甲"))
                .isEqualTo("read=4 created=0 updated=0 unchanged=2 rejected=2\n");
    }

    @Test
    void report_writes_a_pdf_and_its_figures() throws IOException {
        Path ledger = Files.writeString(directory.resolve("热线.csv"), """
                编号,事项,来电,办结,单位
                B1,占道经营,2018-02-01,2018-02-11,区城管局
                B2,夜间施工,2018-03-01,,区住建委
                """);
        run("import", ledger, "--mapping", mapping, "--source", "乙");
        Path pdf = directory.resolve("总结.pdf");
        Path figures = directory.resolve("总结.json");

        run("report", "semiannual", "2018H1", "--out", pdf, "--figures", figures, "--source", "乙");

        assertThat(pdf).content(ISO_8859_1).startsWith("%PDF-");
        assertThat(figures)
                .content()
                .contains("\"period\":\"2018H1\"", "\"received\":2", "\"concluded\":1", "\"openAtEnd\":1");
    }

    @Test
    void what_is_no_ledger_is_refused_in_one_line() throws IOException {
        Path picture = Files.write(directory.resolve("台账.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});

        try (LaunchedProcess process = launch("import", picture, "--mapping", mapping, "--source", "丙")) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.out()).isEmpty();
            assertThat(process.err().lines().filter(line -> line.startsWith("明鉴：")))
                    .hasSize(1);
            assertThat(process.err()).doesNotContain("\tat ");
        }
    }

    private String run(Object... words) {
        try (LaunchedProcess process = launch(words)) {
            assertThat(process.exitCode()).as(process.err()).isZero();
            return process.out();
        }
    }

    private LaunchedProcess launch(Object... words) {
        String[] command = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            command[i] = words[i].toString();
        }
        Map<String, String> settings =
                Map.of("MINGJIAN_DATA", PORTAL.get().data().toString());
        return LaunchedProcess.start(directory.resolve("console"), settings, command);
    }
}
