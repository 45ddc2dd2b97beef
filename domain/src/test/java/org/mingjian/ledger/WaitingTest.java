package org.mingjian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.Opinions;
import org.mingjian.testing.Domain;

class WaitingTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final String COLLECTING = Ledgers.MAPPING.replace("\"create\"", "\"collect\"");
    private static final long CHANGYUAN = 1;

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

    private LedgerCounts goOn(long id, String runKey) {
        DOMAIN.get(Waiting.class).release(id, runKey);
        ledgers.apply(id);
        DOMAIN.get(Finishing.class).finish(id, null);
        return DOMAIN.get(Imports.class).get(id).counts();
    }

    private static DecidingAgencies deciding() {
        return DOMAIN.get(DecidingAgencies.class);
    }

    @Test
    void names_that_rows_wait_for_are_listed_with_their_number() {
        ledgers.bringInBy(
                COLLECTING, "台账", "1,甲,昌元办,,,,2026-01-05,,,", "2,乙,昌元办,,,,2026-01-05,,,", "3,丙,昌元街道,,,,2026-01-05,,,");
        assertThat(DOMAIN.get(Waiting.class).names()).containsExactly(new WaitingAgency("昌元办", 2, "台账.csv", false));
        assertThat(DOMAIN.get(Waiting.class).undecided()).isEqualTo(1);
        assertThat(DOMAIN.get(Waiting.class).importsToGoOn()).isEmpty();
        assertThat(DOMAIN.get(Waiting.class).of(newest())).isEqualTo(2);
    }

    @Test
    void rows_whose_name_is_matched_go_in_and_the_counts_balance() {
        assertThat(ledgers.bringInBy(COLLECTING, "台账", "1,甲,昌元办,,,,2026-01-05,,,", "2,乙,某局,,,,2026-01-05,,,"))
                .isEqualTo(new LedgerCounts(2, 0, 0, 0, 2));
        deciding().match("昌元办", CHANGYUAN);
        assertThat(DOMAIN.get(Waiting.class).importsToGoOn()).containsExactly(newest());
        assertThat(goOn(newest(), "run")).isEqualTo(new LedgerCounts(2, 1, 0, 0, 1));
        assertThat(rows()).extracting(OpinionRow::agency).containsExactly("昌元街道");
        assertThat(DOMAIN.get(Waiting.class).names())
                .extracting(WaitingAgency::name)
                .containsExactly("某局");
    }

    @Test
    void a_name_matched_once_is_matched_in_later_imports() {
        deciding().match("昌元办", CHANGYUAN);
        for (String mapping : List.of(COLLECTING, Ledgers.MAPPING)) {
            ledgers.bringInBy(mapping, "台账" + mapping.length(), "1,甲,昌元办,,,,2026-01-05,,,");
        }
        assertThat(rows()).extracting(OpinionRow::agency).containsExactly("昌元街道", "昌元街道");
        deciding().forget("昌元办");
        assertThat(ledgers.bringInBy(COLLECTING, "台账", "9,甲,昌元办,,,,2026-01-05,,,"))
                .isEqualTo(new LedgerCounts(1, 0, 0, 0, 1));
    }

    @Test
    void a_name_that_is_made_an_agency_has_its_kind() {
        ledgers.bringInBy(COLLECTING, "台账", "1,甲,新局,,,,2026-01-05,,,");
        deciding().make("新局", AgencyKind.DEPT);
        assertThat(goOn(newest(), "run")).isEqualTo(new LedgerCounts(1, 1, 0, 0, 0));
        assertThat(DOMAIN.get(Agencies.class).named(List.of("新局")).get("新局").kind())
                .isEqualTo(AgencyKind.DEPT);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> deciding().make("又一局", AgencyKind.UNCONFIRMED))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.KIND_NEEDED);
    }

    @Test
    void rows_whose_name_is_refused_are_rejected_with_the_reason_now_and_later() {
        ledgers.bringInBy(COLLECTING, "台账", "1,甲,外区局,,,,2026-01-05,,,");
        deciding().refuse("外区局", "不属本区");
        assertThat(goOn(newest(), "run")).isEqualTo(new LedgerCounts(1, 0, 0, 0, 1));
        ledgers.bringInBy(COLLECTING, "台账", "1,甲,外区局,,,,2026-01-05,,,");
        assertThat(DOMAIN.get(Staging.class).rejected(newest(), 0, 10))
                .extracting(RejectedRow::reason)
                .containsExactly("执法单位“外区局”不予采用：不属本区");
        assertThat(DOMAIN.get(Waiting.class).names()).isEmpty();
        assertThat(DOMAIN.get(Waiting.class).undecided()).isZero();
    }

    @Test
    void a_run_that_is_restarted_releases_no_row_twice_and_another_run_waits_for_it() {
        ledgers.bringInBy(COLLECTING, "台账", "1,甲,昌元办,,,,2026-01-05,,,");
        deciding().match("昌元办", CHANGYUAN);
        DOMAIN.get(Waiting.class).release(newest(), "run");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(Waiting.class).release(newest(), "another"))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.IMPORT_BUSY);
        assertThat(goOn(newest(), "run")).isEqualTo(new LedgerCounts(1, 1, 0, 0, 0));
    }

    @Test
    void the_last_row_of_a_number_stands_whenever_its_agency_is_decided() {
        ledgers.bringInBy(
                COLLECTING,
                "台账",
                "1,先等,昌元办,,,,2026-01-05,,,",
                "1,后到,昌元街道,,,,2026-01-05,,,",
                "2,先到,昌元街道,,,,2026-01-05,,,",
                "2,后等,昌元办,,,,2026-01-05,,,");
        deciding().match("昌元办", CHANGYUAN);
        assertThat(goOn(newest(), "run")).isEqualTo(new LedgerCounts(4, 2, 1, 1, 0));
        assertThat(rows()).extracting(OpinionRow::title).containsExactlyInAnyOrder("后到", "后等");
    }

    @Test
    void a_matter_touched_twice_by_its_import_is_undone_to_what_it_was_before() {
        ledgers.bringInBy(COLLECTING, "台账", "2,先到,昌元街道,,,,2026-01-05,,,", "2,后等,昌元办,,,,2026-01-05,,,");
        deciding().match("昌元办", CHANGYUAN);
        goOn(newest(), "run");
        DOMAIN.get(Undoing.class).undo(newest(), "导错了");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_decision_and_its_end_are_in_the_trail() {
        deciding().match("昌元办", CHANGYUAN);
        deciding().refuse("昌元办", "写错了");
        deciding().forget("昌元办");
        assertThat(DOMAIN.get(AuditTrail.class).about("agency-name:昌元办"))
                .extracting(AuditEntry::before, AuditEntry::after)
                .containsExactly(
                        tuple("{}", "{\"agency\":1}"),
                        tuple("{\"agency\":1}", "{\"refusal\":\"写错了\"}"),
                        tuple("{\"refusal\":\"写错了\"}", "{}"));
        assertThat(DOMAIN.get(Waiting.class).decided()).isEmpty();
    }

    @Test
    void a_refusal_needs_a_reason_and_a_match_an_agency_that_is_there() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> deciding().refuse("某", " "))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.REASON_NEEDED);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> deciding().match("某", 999_999))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.AGENCY_GONE);
    }
}
