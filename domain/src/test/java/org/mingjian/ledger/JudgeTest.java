package org.mingjian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.kernel.Rejection;

class JudgeTest {
    private static final List<String> HEADINGS = List.of("编号", "标题", "单位", "类型", "领域", "监督员", "提交", "受理", "不予受理", "办结");
    private final Judge judge = new Judge(Mapping.parse(Ledgers.MAPPING), HEADINGS);

    private LedgerEntry fit(String line) {
        return ((Verdict.Fit) judge.judge(Ledgers.row(line))).entry();
    }

    private String unfit(String line) {
        return ((Verdict.Unfit) judge.judge(Ledgers.row(line))).reason();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",标题,某局,,,,2026-01-05,,,|缺少编号",
                "1,标题,某局,,,,,,,|缺少提交日期",
                "1,,某局,,,,2026-01-05,,,|缺少标题",
                "1,标题,某局,,,,2026-02-30,,,|“提交”的日期“2026-02-30”无法识别",
                "1,标题,某局,,,,昨天,,,|“提交”的日期“昨天”无法识别",
                "1,标题,某局,,,,2026-01-05,,,2026-13-01|“办结”的日期“2026-13-01”无法识别",
                "1,标题,某局,,,,2026-01-05,,,2026-01-04|办结日期早于提交日期",
                "1,标题,某局,,,,2026-01-05,2026-01-04,,|受理或不予受理日期早于提交日期",
                "1,标题,某局,,,,2026-01-05,2026-01-07,,2026-01-06|办结日期早于受理日期",
                "1,标题,某局,,,,2026-01-05,,2026-01-06,2026-01-07|同时填有不予受理日期和办结日期"
            })
    void an_unfit_row_is_rejected_with_a_reason_in_chinese(String line, String reason) {
        assertThat(unfit(line)).isEqualTo(reason);
    }

    @Test
    void a_date_without_a_time_means_the_beginning_of_the_day_in_the_ledgers_zone() {
        assertThat(fit("1,标题,某局,,,,2026-01-05,,,").times().get(Field.SUBMITTED))
                .isEqualTo(Instant.parse("2026-01-04T16:00:00Z"));
        assertThat(fit("1,标题,某局,,,,2026-01-05 09:30,,,").times().get(Field.SUBMITTED))
                .isEqualTo(Instant.parse("2026-01-05T01:30:00Z"));
    }

    @Test
    void a_real_date_cell_is_read_as_the_date_it_is() {
        List<Cell> cells = new java.util.ArrayList<>(Ledgers.row("1,标题,某局,,,,x,,,"));
        cells.set(6, new Cell("46027", LocalDateTime.of(2026, 1, 5, 0, 0)));
        Verdict.Fit fit = (Verdict.Fit) judge.judge(cells);
        assertThat(fit.entry().times().get(Field.SUBMITTED)).isEqualTo(Instant.parse("2026-01-04T16:00:00Z"));
    }

    @Test
    void white_space_around_a_cell_does_not_count() {
        assertThat(fit(" 1 ,\t标题　, 某局\n,,,,2026-01-05,,,").title()).isEqualTo("标题");
    }

    @Test
    void a_row_without_an_agency_goes_to_the_one_that_stands_in() {
        assertThat(fit("1,标题,,,,,2026-01-05,,,").agency()).isEqualTo("未指明");
    }

    @Test
    void a_short_row_has_blank_cells_at_its_end() {
        assertThat(fit("1,标题,某局,,,,2026-01-05").times()).containsOnlyKeys(Field.SUBMITTED);
    }

    @Test
    void an_entry_survives_the_staging_table() {
        LedgerEntry entry = fit("1,“引号”与\\,某局,乱检查,交通,赵静,2026-01-05 09:30,2026-01-06,,2026-01-09");
        assertThat(LedgerEntry.parse(entry.json())).isEqualTo(entry);
    }

    @Test
    void an_agency_is_found_by_the_first_match_in_the_columns_named() {
        Mapping mapping = Mapping.parse("""
                {"name": "x", "columns": {"externalNumber": "编号", "title": "{类型} · {编号}", "submitted": "提交"},
                 "agency": {"pattern": "[A-Z]\\\\d*(?:市|区)", "in": ["标题", "单位"]}, "newAgencies": "reject",
                 "dateFormats": ["yyyy/M/d H:mm:ss", "yyyy/M/d"]}
                """);
        Judge byPattern = new Judge(mapping, HEADINGS);
        LedgerEntry entry =
                ((Verdict.Fit) byPattern.judge(Ledgers.row("7,关于A2区和B区,C区,乱检查,,,2019/4/25 9:32:09,,,"))).entry();
        assertThat(entry.agency()).isEqualTo("A2区");
        assertThat(entry.title()).isEqualTo("乱检查 · 7");
        assertThat(byPattern.judge(Ledgers.row("7,没有,没有,,,,2019/4/25,,,")))
                .isEqualTo(new Verdict.Unfit("没有写明执法单位", null));
    }

    @Test
    void missing_headings_are_named() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new Judge(Mapping.parse(Ledgers.MAPPING), List.of("编号", "标题")))
                .withMessageContaining("单位")
                .withMessageContaining("提交");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new Judge(
                        Mapping.parse(Ledgers.MAPPING),
                        List.of("编号", "编号", "标题", "单位", "类型", "领域", "监督员", "提交", "受理", "不予受理", "办结")))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.HEADING_TWICE);
    }

    private static final String COLUMNS =
            "\"columns\": {\"externalNumber\": \"a\", \"title\": \"a\", \"submitted\": \"a\"}, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                MAPPING_INVALID     | not json
                MAPPING_INVALID     | []
                MAPPING_INVALID     | {}
                MAPPING_INVALID     | {COLUMNS "agency": {"fixed": "x"}, "dateFormats": ["yyyy"], "zone": "Nowhere"}
                MAPPING_INVALID     | {COLUMNS "agency": {"fixed": "x"}, "dateFormats": ["yyyy"], "newAgencies": "perhaps"}
                MAPPING_INVALID     | {"columns": {"wrong": "a"}, "agency": {"fixed": "x"}, "dateFormats": ["yyyy"]}
                NUMBER_UNMAPPED     | {"columns": {}, "agency": {"fixed": "x"}, "dateFormats": ["yyyy"]}
                TITLE_UNMAPPED      | {"columns": {"externalNumber": "a"}, "agency": {"fixed": "x"}, "dateFormats": ["yyyy"]}
                SUBMITTED_UNMAPPED  | {"columns": {"externalNumber": "a", "title": "a"}, "agency": {"fixed": "x"}, "dateFormats": ["yyyy"]}
                AGENCY_UNMAPPED     | {COLUMNS "agency": {}, "dateFormats": ["yyyy"]}
                PATTERN_INVALID     | {COLUMNS "agency": {"pattern": "(", "in": ["a"]}, "dateFormats": ["yyyy"]}
                DATE_FORMATS_MISSING| {COLUMNS "agency": {"fixed": "x"}, "dateFormats": []}
                DATE_FORMAT_INVALID | {COLUMNS "agency": {"fixed": "x"}, "dateFormats": ["bbb{"]}
                """)
    void a_mapping_that_is_none_is_refused_and_says_what_is_wrong(LedgerRule rule, String json) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Mapping.parse(json.replace("COLUMNS ", COLUMNS)))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void a_text_that_is_too_long_is_refused_by_the_heading_people_know() {
        assertThat(unfit("9".repeat(201) + ",标题,某局,,,,2026-01-05,,,")).isEqualTo("“编号”超过 200 个字");
    }

    @Test
    void the_form_in_which_rejected_date_cells_are_handed_out_is_always_read() {
        assertThat(fit("1,标题,某局,,,,2026-01-05T09:30,,,").times().get(Field.SUBMITTED))
                .isEqualTo(Instant.parse("2026-01-05T01:30:00Z"));
        Mapping slashes = Mapping.parse(Ledgers.MAPPING.replace("yyyy-MM-dd", "yyyy/M/d"));
        List<Cell> cells = Ledgers.row("1,标题,某局,,,,2026-01-05,2026-01-06T00:00,,2026-02-30");
        assertThat(new Judge(slashes, HEADINGS).judge(cells))
                .isEqualTo(new Verdict.Unfit("“办结”的日期“2026-02-30”无法识别", Field.CONCLUDED));
    }
}
