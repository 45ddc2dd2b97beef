package org.mingjian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.testing.Domain;

class ImportTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Ledgers ledgers = new Ledgers(DOMAIN);

    private static List<OpinionRow> rows() {
        return DOMAIN.get(Opinions.class)
                .page(OpinionFilter.all(), OpinionOrder.OLDEST, Optional.empty(), 100)
                .rows();
    }

    @Test
    void rows_read_are_those_created_updated_unchanged_and_rejected() {
        LedgerCounts counts = ledgers.bringIn(
                "台账", "1,甲,某局,,,,2026-01-05,,,", "2,乙,某局,,,,坏日期,,,", "3,丙,某局,,,,2026-01-06,,,2026-01-07");
        assertThat(counts).isEqualTo(new LedgerCounts(3, 2, 0, 0, 1));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_changed_row_updates() {
        String[] lines = {"1,甲,某局,,,,2026-01-05,,,", "2,乙,某局,,,,2026-01-06,,,"};
        ledgers.bringIn("台账", lines);
        assertThat(ledgers.bringIn("台账", lines)).isEqualTo(new LedgerCounts(2, 0, 0, 2, 0));
        assertThat(ledgers.bringIn("台账", lines[0], "2,乙,某局,,,,2026-01-06,,,2026-01-09"))
                .isEqualTo(new LedgerCounts(2, 0, 1, 1, 0));
        assertThat(rows()).extracting(OpinionRow::state).containsExactly(OpinionState.ACCEPTED, OpinionState.CONCLUDED);
    }

    @Test
    void an_update_is_told_before_and_after_and_only_what_differs() {
        ledgers.bringIn("台账", "1,甲,某局,,,,2026-01-05,,,");
        ledgers.bringIn("台账", "1,甲改,某局,,,,2026-01-05,,,");
        assertThat(DOMAIN.get(AuditTrail.class).about("opinion:" + rows().get(0).id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo("{\"title\":\"甲\"}");
                    assertThat(entry.after()).isEqualTo("{\"title\":\"甲改\"}");
                });
    }

    @Test
    void of_rows_with_the_same_number_the_last_valid_one_stands_and_the_earlier_are_unchanged() {
        LedgerCounts counts =
                ledgers.bringIn("台账", "1,先,某局,,,,2026-01-05,,,", "1,后,某局,,,,2026-01-05,,,", "1,坏,某局,,,,坏日期,,,");
        assertThat(counts).isEqualTo(new LedgerCounts(3, 1, 0, 1, 1));
        assertThat(rows()).extracting(OpinionRow::title).containsExactly("后");
    }

    @Test
    void the_same_number_in_another_source_is_another_matter() {
        ledgers.bringIn("甲台账", "1,甲,某局,,,,2026-01-05,,,");
        assertThat(ledgers.bringIn("乙台账", "1,乙,某局,,,,2026-01-05,,,").created()).isEqualTo(1);
    }

    @Test
    void an_import_leaves_one_entry_for_its_beginning_its_chunk_and_its_end() {
        ledgers.bringIn("台账", "1,甲,某局,,,,2026-01-05,,,");
        long id = DOMAIN.get(Imports.class).firstOf("台账").orElseThrow().id();
        assertThat(DOMAIN.get(AuditTrail.class).about("import:" + id))
                .extracting(AuditEntry::action)
                .containsExactly("ImportBegun", "ChunkApplied", "ImportFinished");
    }

    @Test
    void unknown_agencies_are_made_refused_or_kept_waiting_as_the_mapping_says() {
        assertThat(ledgers.bringInBy(
                        Ledgers.MAPPING.replace("\"create\"", "\"reject\""), "台账", "1,甲,新来的局,,,,2026-01-05,,,"))
                .isEqualTo(new LedgerCounts(1, 0, 0, 0, 1));
        long waiting = ledgers.begin("台账", Ledgers.MAPPING);
        assertThat(ledgers.bringInBy(
                        Ledgers.MAPPING.replace("\"create\"", "\"collect\""), "台账", "1,甲,新来的局,,,,2026-01-05,,,"))
                .isEqualTo(new LedgerCounts(1, 0, 0, 0, 1));
        assertThat(DOMAIN.get(Staging.class).rejected(waiting + 1, 0, 10))
                .extracting(RejectedRow::reason)
                .containsExactly("执法单位“新来的局”待核定，核定后请重新导入");
        ledgers.bringIn("台账", "1,甲,新来的局,,,,2026-01-05,,,");
        assertThat(DOMAIN.get(Agencies.class).named(List.of("新来的局")).get("新来的局").kind())
                .isEqualTo(AgencyKind.UNCONFIRMED);
        assertThat(DOMAIN.get(AgencyRows.class)
                        .page("新来", AgencyKind.UNCONFIRMED, Optional.empty(), 10)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.open()).isEqualTo(1));
    }

    @Test
    void rows_that_do_not_add_up_stop_the_import() {
        long id = ledgers.begin("台账", Ledgers.MAPPING);
        Judge judge = new Judge(
                Mapping.parse(Ledgers.MAPPING), List.of("编号", "标题", "单位", "类型", "领域", "监督员", "提交", "受理", "不予受理", "办结"));
        List<Cell> cells = Ledgers.row("1,甲,某局,,,,2026-01-05,,,");
        DOMAIN.get(Staging.class).stage(id, List.of(new JudgedRow(2, cells, judge.judge(cells))));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(Finishing.class).finish(id, null))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.COUNTS_DO_NOT_ADD_UP);
    }

    @Test
    void staged_rows_leave_when_the_import_is_done_and_rejected_ones_stay() {
        ledgers.bringIn("台账", "1,甲,某局,,,,2026-01-05,,,", "2,乙,某局,,,,坏日期,,,");
        long id = DOMAIN.get(Imports.class).firstOf("台账").orElseThrow().id();
        assertThat(DOMAIN.get(Staging.class).fit(id)).isZero();
        assertThat(DOMAIN.get(Staging.class).rejected(id, 0, 10))
                .containsExactly(
                        new RejectedRow(3, List.of("2", "乙", "某局", "", "", "", "坏日期", "", "", ""), "“提交”的日期“坏日期”无法识别"));
        DOMAIN.get(Finishing.class).finish(id, null);
        assertThat(DOMAIN.get(Imports.class).page(Optional.empty(), 10).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(LedgerStage.DONE));
    }

    @Test
    void a_mapping_is_saved_under_its_name_and_replaced() {
        ledgers.begin("台账", Ledgers.MAPPING);
        ledgers.begin("台账", Ledgers.MAPPING.replace("未指明", "未知"));
        assertThat(DOMAIN.get(Mappings.class).all())
                .singleElement()
                .satisfies(saved -> assertThat(saved.definition()).contains("未知"));
    }

    @Test
    void a_source_needs_a_name() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> ledgers.begin("  ", Ledgers.MAPPING))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.SOURCE_NAME_BLANK);
    }
}
