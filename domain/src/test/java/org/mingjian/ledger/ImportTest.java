package org.mingjian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.SortKey;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.AgencyFilter;
import org.mingjian.opinion.AgencyOrder;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Walk;

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
                .containsExactly("执法单位“新来的局”待核定，请在“待核定单位”中核定");
        ledgers.bringIn("台账", "1,甲,新来的局,,,,2026-01-05,,,");
        assertThat(DOMAIN.get(Agencies.class).named(List.of("新来的局")).get("新来的局").kind())
                .isEqualTo(AgencyKind.UNCONFIRMED);
        assertThat(DOMAIN.get(AgencyRows.class)
                        .page(
                                new AgencyFilter("新来", AgencyKind.UNCONFIRMED, false),
                                AgencyOrder.NAME,
                                Optional.empty(),
                                10)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.open()).isEqualTo(1));
    }

    @Test
    void the_last_row_whose_agency_is_known_stands() {
        assertThat(ledgers.bringInBy(
                        Ledgers.MAPPING.replace("\"create\"", "\"reject\""),
                        "台账",
                        "1,先,昌元街道,,,,2026-01-05,,,",
                        "1,后,新来的局,,,,2026-01-05,,,",
                        "2,先,新来的局,,,,2026-01-05,,,",
                        "2,后,新来的局,,,,2026-01-05,,,"))
                .isEqualTo(new LedgerCounts(4, 1, 0, 0, 3));
    }

    @Test
    void imports_are_found_by_file_or_source_and_put_in_order() {
        ledgers.bringIn("市长信箱", "1,甲,昌元街道,,,,2026-01-05,,,");
        DOMAIN.clock().advance(java.time.Duration.ofMinutes(1));
        ledgers.bringIn("热线", "1,乙,昌元街道,,,,2026-01-05,,,");
        Imports imports = DOMAIN.get(Imports.class);

        assertThat(imports.page("信箱", Recency.NEWEST, Optional.empty(), 10).rows())
                .extracting(ImportRow::source)
                .containsExactly("市长信箱");
        assertThat(imports.page(null, Recency.NEWEST, Optional.empty(), 10).rows())
                .extracting(ImportRow::source)
                .containsExactly("热线", "市长信箱");
        Page<ImportRow> first = imports.page(null, Recency.OLDEST, Optional.empty(), 1);
        assertThat(first.rows()).extracting(ImportRow::source).containsExactly("市长信箱");
        assertThat(imports.page(null, Recency.OLDEST, Optional.ofNullable(first.next()), 1)
                        .rows())
                .extracting(ImportRow::source)
                .containsExactly("热线");
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

    @ParameterizedTest
    @EnumSource(Recency.class)
    void the_list_of_imports_joins_in_either_order_one_query_a_page(Recency order) {
        for (int i = 0; i < 3; i++) {
            ledgers.bringIn("台账" + i, "1,甲,某局,,,,2026-01-05,,,");
        }
        Imports imports = DOMAIN.get(Imports.class);
        assertThat(Walk.through(place -> imports.page(null, order, place, 2), SortKey.MOMENT, ImportRow::id))
                .hasSize(3);
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
        assertThat(DOMAIN.get(Imports.class)
                        .page(null, Recency.NEWEST, Optional.empty(), 10)
                        .rows())
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

    @Test
    void noting_the_execution_does_not_disturb_the_job_that_runs_already() {
        long id = ledgers.begin("台账", Ledgers.MAPPING);
        DOMAIN.transaction().in(entities -> {
            LedgerImport ledger = entities.find(LedgerImport.class, id);
            DOMAIN.elsewhere(() -> DOMAIN.get(Importing.class).started(id, 7)).join();
            ledger.expect(5);
            return ledger;
        });
        LedgerImport ledger = DOMAIN.get(Imports.class).get(id);
        assertThat(ledger.expected()).isEqualTo(5);
        assertThat(ledger.execution()).isEqualTo(7);
    }

    @Test
    void a_supervisor_entered_after_the_first_import_is_found_by_the_next() {
        String line = "1,甲,某局,,,赵静,2026-01-05,,,";
        ledgers.bringIn("台账", line);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), null);
        assertThat(ledgers.bringIn("台账", line)).isEqualTo(new LedgerCounts(1, 0, 1, 0, 0));
        assertThat(detail().supervisor()).isEqualTo("赵静");
        assertThat(ledgers.bringIn("台账", line)).isEqualTo(new LedgerCounts(1, 0, 0, 1, 0));
    }

    @Test
    void an_agency_that_has_taken_the_place_of_another_of_its_name_gets_its_matters() {
        String line = "1,甲,某局,,,,2026-07-05,,,";
        ledgers.bringIn("台账", line);
        long former = detail().opinion().agencyId();
        DOMAIN.transaction()
                .in(entities -> entities.createQuery("update Agency a set a.validTo = :day where a.id = :id")
                        .setParameter("day", LocalDate.of(2026, 6, 30))
                        .setParameter("id", former)
                        .executeUpdate());
        assertThat(ledgers.bringIn("台账", line)).isEqualTo(new LedgerCounts(1, 0, 1, 0, 0));
        assertThat(detail().opinion().agencyId()).isNotEqualTo(former);
    }

    private static OpinionDetail detail() {
        return DOMAIN.get(Opinions.class).find(rows().get(0).id()).orElseThrow();
    }

    @Test
    void a_mapping_that_takes_the_place_of_another_leaves_both_hashes_in_the_trail() {
        String other = Ledgers.MAPPING.replace("未指明", "未知");
        ledgers.begin("台账", Ledgers.MAPPING);
        ledgers.begin("台账", Ledgers.MAPPING);
        ledgers.begin("台账", other);
        String first = "{\"sha256\":\"" + Sha256.of(Ledgers.MAPPING) + "\"}";
        String second = "{\"sha256\":\"" + Sha256.of(other) + "\"}";
        assertThat(DOMAIN.get(AuditTrail.class).about("mapping:试验台账"))
                .extracting(AuditEntry::action, AuditEntry::before, AuditEntry::after)
                .containsExactly(tuple("MappingSaved", "{}", first), tuple("MappingSaved", first, second));
    }

    @Test
    void two_imports_at_once_into_one_source_make_each_matter_once() {
        long first = ledgers.stage("台账", Ledgers.MAPPING, "1,甲,某局,,,,2026-01-05,,,");
        long second = ledgers.stage("台账", Ledgers.MAPPING, "1,甲改,某局,,,,2026-01-05,,,");
        atOnce(() -> ledgers.apply(first), () -> ledgers.apply(second));
        assertThat(DOMAIN.get(Imports.class).get(second).counts()).isEqualTo(new LedgerCounts(1, 0, 1, 0, 0));
        assertThat(rows()).extracting(OpinionRow::title).containsExactly("甲改");
    }

    @Test
    void two_imports_at_once_into_two_sources_make_an_agency_once() {
        long first = ledgers.stage("甲台账", Ledgers.MAPPING, "1,甲,某局,,,,2026-01-05,,,");
        long second = ledgers.stage("乙台账", Ledgers.MAPPING, "1,乙,某局,,,,2026-01-05,,,");
        atOnce(() -> ledgers.apply(first), () -> ledgers.apply(second));
        assertThat(rows()).extracting(OpinionRow::agency).containsExactly("某局", "某局");
    }

    @Test
    void two_imports_at_once_that_begin_a_source_make_it_once() {
        atOnce(
                () -> DOMAIN.get(OpinionSources.class).named("新台账"),
                () -> DOMAIN.get(OpinionSources.class).named("新台账"));
        assertThat(DOMAIN.get(OpinionSources.class).find("新台账")).isPresent();
    }

    /** The second is begun while the transaction of the first has not ended. */
    private static void atOnce(Runnable first, Runnable second) {
        CompletableFuture<Void> done = DOMAIN.transaction().in(entities -> {
            first.run();
            CompletableFuture<Void> begun = DOMAIN.elsewhere(second);
            Database.get().awaitBlockedTransaction();
            return begun;
        });
        done.join();
    }

    @Test
    void how_many_rows_are_to_go_in_stays_the_same_while_they_do() {
        String mapping = Ledgers.MAPPING.replace("\"create\"", "\"reject\"");
        long id = ledgers.stage(
                "台账",
                mapping,
                "1,甲,昌元街道,,,,2026-01-05,,,",
                "2,乙,新来的局,,,,2026-01-05,,,",
                "3,丙,另一个局,,,,2026-01-05,,,",
                "4,丁,某局,,,,坏日期,,,",
                "1,甲改,昌元街道,,,,2026-01-05,,,");
        Staging staging = DOMAIN.get(Staging.class);
        assertThat(staging.fit(id)).isEqualTo(1);
        ledgers.apply(id);
        assertThat(staging.fit(id)).isEqualTo(1);
        assertThat(staging.rejected(id, 0, 10))
                .extracting(RejectedRow::rowNumber, row -> row.cells().get(1), RejectedRow::reason)
                .containsExactly(
                        tuple(3, "乙", "执法单位“新来的局”尚未登记"),
                        tuple(4, "丙", "执法单位“另一个局”尚未登记"),
                        tuple(5, "丁", "“提交”的日期“坏日期”无法识别"));
        DOMAIN.get(Finishing.class).finish(id, null);
        assertThat(DOMAIN.get(Imports.class).get(id).counts()).isEqualTo(new LedgerCounts(5, 1, 0, 1, 3));
    }

    @Test
    void cells_are_kept_only_for_rows_that_are_or_may_be_refused() {
        String[] lines = {"1,甲,昌元街道,,,,2026-01-05,,,", "2,乙,昌元街道,,,,坏日期,,,"};
        assertThat(rowsWithCells(ledgers.stage("台账", Ledgers.MAPPING, lines))).isEqualTo(1);
        String collecting = Ledgers.MAPPING.replace("\"create\"", "\"collect\"");
        assertThat(rowsWithCells(ledgers.stage("台账", collecting, lines))).isEqualTo(2);
    }

    private static long rowsWithCells(long id) {
        return DOMAIN.transaction()
                .in(entities -> Sql.of("select count(cells) from ledger_row where import_id = ?", id)
                        .number(entities));
    }
}
