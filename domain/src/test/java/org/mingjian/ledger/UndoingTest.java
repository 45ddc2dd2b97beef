package org.mingjian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.Opinions;
import org.mingjian.report.Freezing;
import org.mingjian.report.ReportRequest;
import org.mingjian.testing.Domain;

class UndoingTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final String FIRST = "1,甲,某局,类,域,,2026-01-05,,,";
    private static final String CHANGED = "1,甲改,另一局,类二,,,2026-01-05,,,2026-02-09";

    private final Ledgers ledgers = new Ledgers(DOMAIN);

    private static List<OpinionRow> rows() {
        return DOMAIN.get(Opinions.class)
                .page(OpinionFilter.all(), OpinionOrder.OLDEST, Optional.empty(), 100)
                .rows();
    }

    private static long newest() {
        return DOMAIN.transaction()
                .in(entities -> Sql.of("select max(id) from ledger_import").number(entities));
    }

    private static void undo(long id) {
        DOMAIN.get(Undoing.class).undo(id, "导错了文件");
    }

    private static void refused(long id, LedgerRule rule) {
        assertThat(DOMAIN.get(Undoing.class).plan(id).obstacle()).isNotNull();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> undo(id))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private static List<String> register() {
        return DOMAIN.transaction()
                .in(entities -> Sql.of("select cast(to_jsonb(o) - 'version' as text),"
                                + " (select string_agg(cast(to_jsonb(s) as text), '|' order by s.seq) from opinion_step s"
                                + " where s.opinion_id = o.id) from opinion o order by o.id")
                        .list(entities, row -> row.required(0) + row.required(1)));
    }

    @Test
    void matters_an_import_made_are_removed_and_those_it_changed_are_as_they_were_to_the_last_step() {
        ledgers.bringIn("台账", FIRST);
        List<String> before = register();
        DOMAIN.clock().advance(Duration.ofDays(1));
        assertThat(ledgers.bringIn("台账", CHANGED, "2,乙,某局,,,,2026-01-06,,,"))
                .isEqualTo(new LedgerCounts(2, 1, 1, 0, 0));
        long id = newest();
        assertThat(DOMAIN.get(Undoing.class).plan(id)).isEqualTo(new UndoPlan(1, 1, null));

        undo(id);

        assertThat(register()).isEqualTo(before);
        assertThat(rows()).extracting(OpinionRow::title).containsExactly("甲");
    }

    @Test
    void an_import_that_is_undone_stays_on_record_with_its_counts_and_the_reason() {
        ledgers.bringIn("台账", FIRST);
        undo(newest());
        ImportRow row = DOMAIN.get(Imports.class).find(newest()).orElseThrow();
        assertThat(row.stage()).isEqualTo(LedgerStage.UNDONE);
        assertThat(row.counts()).isEqualTo(new LedgerCounts(1, 1, 0, 0, 0));
        assertThat(row.undoReason()).isEqualTo("导错了文件");
        assertThat(DOMAIN.get(AuditTrail.class).about("import:" + newest()))
                .last()
                .extracting(AuditEntry::action, AuditEntry::after)
                .containsExactly("ImportUndone", "{\"putBack\":0,\"reason\":\"导错了文件\",\"removed\":1}");
        refused(newest(), LedgerRule.IMPORT_UNDONE);
    }

    @Test
    void what_was_undone_can_be_brought_in_again() {
        ledgers.bringIn("台账", FIRST);
        undo(newest());
        assertThat(ledgers.bringIn("台账", FIRST)).isEqualTo(new LedgerCounts(1, 1, 0, 0, 0));
    }

    @Test
    void putting_a_matter_back_is_told_before_and_after() {
        ledgers.bringIn("台账", FIRST);
        ledgers.bringIn("台账", FIRST.replace("甲", "甲改"));
        undo(newest());
        assertThat(DOMAIN.get(AuditTrail.class).about("opinion:" + rows().get(0).id()))
                .last()
                .extracting(AuditEntry::before, AuditEntry::after)
                .containsExactly("{\"title\":\"甲改\"}", "{\"title\":\"甲\"}");
    }

    @Test
    void imports_are_undone_the_last_one_first() {
        ledgers.bringIn("台账", FIRST);
        long first = newest();
        ledgers.bringIn("台账", CHANGED);
        refused(first, LedgerRule.CHANGED_BY_LATER_IMPORT);
        undo(newest());
        undo(first);
        assertThat(rows()).isEmpty();
    }

    @Test
    void an_import_whose_matters_somebody_has_changed_is_not_undone() {
        ledgers.bringIn("台账", FIRST);
        DOMAIN.transaction()
                .in(entities ->
                        Sql.of("update opinion set version = version + 1").execute(entities));
        refused(newest(), LedgerRule.CHANGED_SINCE);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void an_import_whose_matters_went_to_another_agency_is_not_undone() {
        ledgers.bringIn("台账", FIRST);
        DOMAIN.transaction()
                .in(entities -> Sql.of("update opinion set agency_id = 1").execute(entities));
        refused(newest(), LedgerRule.CHANGED_SINCE);
    }

    @Test
    void an_import_that_figures_count_is_not_undone_and_it_is_said_which() {
        ledgers.bringIn("台账", FIRST);
        DOMAIN.get(Freezing.class).freeze(new ReportRequest("run", new HalfYear(2026, 1), null, "某"));
        refused(newest(), LedgerRule.COUNTED_IN_FIGURES);
        assertThat(DOMAIN.get(Undoing.class).plan(newest()).obstacle()).contains("2026年上半年");
    }

    @Test
    void an_import_that_is_not_done_is_not_undone() {
        refused(ledgers.stage("台账", Ledgers.MAPPING, FIRST), LedgerRule.IMPORT_BUSY);
    }

    @Test
    void an_import_of_the_time_before_changes_were_kept_is_not_undone() {
        ledgers.bringIn("台账", FIRST);
        DOMAIN.transaction().in(entities -> Sql.of("delete from ledger_change").execute(entities));
        refused(newest(), LedgerRule.CHANGES_NOT_KEPT);
    }

    @Test
    void undoing_needs_a_reason() {
        ledgers.bringIn("台账", FIRST);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(Undoing.class).undo(newest(), "  "))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.REASON_NEEDED);
    }
}
