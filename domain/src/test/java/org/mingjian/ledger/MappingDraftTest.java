package org.mingjian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

class MappingDraftTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final List<String> HEADINGS = List.of("编号", "标题", "日期", "单位");

    private static String mapping(String agency) {
        return "{\"name\":\"试\",\"columns\":{\"externalNumber\":\"编号\",\"title\":\"{标题} · {编号}\",\"submitted\":\"日期\"},"
                + "\"agency\":" + agency + ",\"newAgencies\":\"collect\",\"dateFormats\":[\"yyyy-MM-dd\"]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"column\":\"单位\",\"whenBlank\":\"未指明\"}",
                "{\"pattern\":\"[A-Z]\\\\d+市\",\"in\":[\"标题\",\"单位\"]}",
                "{\"fixed\":\"昌元街道\"}"
            })
    void a_mapping_that_is_worked_on_comes_out_as_the_same_mapping(String agency) {
        String again = MappingDraft.of(mapping(agency)).json();
        assertThat(MappingDraft.of(again)).isEqualTo(MappingDraft.of(mapping(agency)));
        assertThat(again).contains("\"{标题} · {编号}\"");
    }

    @Test
    void a_draft_with_nothing_chosen_is_no_mapping() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Mapping.parse(MappingDraft.blank().json()))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.NUMBER_UNMAPPED);
    }

    @Test
    void a_pattern_that_tries_every_way_is_given_up_and_the_row_refused() {
        Mapping slow = Mapping.parse(mapping("{\"pattern\":\"(a+)+b\",\"in\":[\"标题\"]}"));
        List<Cell> row = Ledgers.row("1," + "a".repeat(900) + ",2026-01-05,");
        Verdict verdict = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new Judge(slow, HEADINGS).judge(row));
        assertThat(verdict).isEqualTo(new Verdict.Unfit("查找执法单位的式样太复杂，一行文字都找不完，请简化", null));
    }

    @Test
    void a_pattern_that_nests_too_deep_is_given_up_and_the_row_refused() {
        Mapping deep = Mapping.parse(mapping("{\"pattern\":\"(a|b)*c\",\"in\":[\"单位\"]}"));
        Verdict verdict = new Judge(deep, HEADINGS).judge(Ledgers.row("1,甲,2026-01-05," + "ab".repeat(20_000)));
        assertThat(verdict).isEqualTo(new Verdict.Unfit("查找执法单位的式样太复杂，一行文字都找不完，请简化", null));
    }

    @Test
    void a_trial_shows_rows_as_they_would_go_in_and_what_their_agencies_lead_to() {
        DOMAIN.get(DecidingAgencies.class).match("昌元办", 1);
        DOMAIN.get(DecidingAgencies.class).refuse("外区局", "不属本区");
        List<Trying.Row> rows = List.of(
                new Trying.Row(2, Ledgers.row("1,甲,2026-01-05,昌元街道")),
                new Trying.Row(3, Ledgers.row("2,乙,2026-01-05,昌元办")),
                new Trying.Row(4, Ledgers.row("3,丙,2026-01-05,新局")),
                new Trying.Row(5, Ledgers.row("4,丁,2026-01-05,外区局")),
                new Trying.Row(6, Ledgers.row("5,戊,坏日期,昌元街道")));
        List<TriedRow> tried = DOMAIN.get(Trying.class).attempt(mapping("{\"column\":\"单位\"}"), HEADINGS, rows);
        assertThat(tried)
                .extracting(TriedRow::outlook)
                .containsExactly(
                        AgencyOutlook.KNOWN, AgencyOutlook.MATCHED, AgencyOutlook.WAITING, AgencyOutlook.REFUSED, null);
        assertThat(tried.get(0).verdict()).isInstanceOf(Verdict.Fit.class);
        assertThat(tried.get(0).taken()).containsEntry(Field.TITLE, "甲 · 1");
        assertThat(tried.get(4).verdict()).isEqualTo(new Verdict.Unfit("“日期”的日期“坏日期”无法识别", Field.SUBMITTED));
        assertThat(tried.get(4).taken()).containsEntry(Field.SUBMITTED, "坏日期");
        for (String way : List.of("create", "reject")) {
            String other = mapping("{\"column\":\"单位\"}").replace("collect", way);
            assertThat(DOMAIN.get(Trying.class)
                            .attempt(other, HEADINGS, rows)
                            .get(2)
                            .outlook())
                    .isEqualTo(way.equals("create") ? AgencyOutlook.MADE : AgencyOutlook.REFUSED);
        }
    }

    @Test
    void a_mapping_is_kept_under_its_name_for_all_and_in_the_trail() {
        Mappings mappings = DOMAIN.get(Mappings.class);
        mappings.keep(mapping("{\"column\":\"单位\"}"));
        assertThat(mappings.names()).containsExactly("标准模板", "试");
        assertThat(mappings.definition("试")).contains(mapping("{\"column\":\"单位\"}"));
        assertThat(DOMAIN.get(AuditTrail.class).about("mapping:试"))
                .extracting(AuditEntry::action)
                .containsExactly("MappingSaved");
    }

    @Test
    void a_mapping_without_a_name_is_not_kept() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(Mappings.class)
                        .keep(mapping("{\"column\":\"单位\"}").replace("\"试\"", "\"\"")))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.MAPPING_NAMELESS);
    }

    @Test
    void the_standard_template_fits_its_own_mapping_and_nobody_changes_that() {
        Mapping mapping = Mapping.parse(StandardTemplate.mapping());
        Verdict verdict = new Judge(mapping, StandardTemplate.headings())
                .judge(StandardTemplate.example().stream().map(Cell::of).toList());
        assertThat(verdict).isInstanceOf(Verdict.Fit.class);
        Mappings mappings = DOMAIN.get(Mappings.class);
        assertThat(mappings.definition("标准模板")).contains(StandardTemplate.mapping());
        mappings.keep(StandardTemplate.mapping());
        assertThat(mappings.all()).isEmpty();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> mappings.keep(mapping("{\"column\":\"单位\"}").replace("\"试\"", "\"标准模板\"")))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.MAPPING_BUILT_IN);
    }
}
