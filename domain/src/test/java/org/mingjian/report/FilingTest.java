package org.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.SortKey;
import org.mingjian.ledger.Ledgers;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Walk;

class FilingTest {
    private static final HalfYear H1 = new HalfYear(2026, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static Snapshot freeze(String run, HalfYear period) {
        return DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, period, null, "test"));
    }

    private static Report file(String run, HalfYear period) {
        Snapshot snapshot = freeze(run, period);
        DOMAIN.get(Filing.class).keep(snapshot, new ByteArrayInputStream(run.getBytes()));
        return DOMAIN.get(Filing.class).file(snapshot);
    }

    @Test
    void each_run_files_a_version_of_its_own_and_filing_again_changes_nothing() {
        Report first = file("one", H1);
        Report second = file("two", H1);
        assertThat(first.versionNumber()).isEqualTo(1);
        assertThat(second.versionNumber()).isEqualTo(2);
        assertThat(file("one", H1).id()).isEqualTo(first.id());
        assertThat(DOMAIN.get(Reports.class).newest(H1).orElseThrow().id()).isEqualTo(second.id());
        assertThat(DOMAIN.get(Reports.class)
                        .page(null, H1, Recency.NEWEST, Optional.empty(), 1)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.version()).isEqualTo(2));
        assertThat(DOMAIN.get(Reports.class)
                        .page(null, new HalfYear(2020, 1), Recency.NEWEST, Optional.empty(), 1)
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Recency.class)
    void the_library_joins_in_either_order_one_query_a_page(Recency order) {
        for (String run : List.of("one", "two", "three")) {
            file(run, H1);
        }
        Reports reports = DOMAIN.get(Reports.class);
        assertThat(Walk.through(place -> reports.page(null, null, order, place, 2), SortKey.MOMENT, ReportRow::id))
                .hasSize(3);
    }

    @Test
    void the_newest_version_of_a_half_year_that_is_over_waits_to_be_signed_and_the_last_signed_is_known() {
        file("one", H1);
        Report second = file("two", H1);
        Reports reports = DOMAIN.get(Reports.class);
        LocalDate later = LocalDate.of(2026, 7, 10);
        assertThat(reports.unsigned(later)).extracting(ReportRow::id).containsExactly(second.id());
        assertThat(reports.unsigned(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(reports.lastSigned()).isEmpty();

        new Accounts(DOMAIN).actAs(Role.JB_LEADER, null);
        DOMAIN.get(Filing.class).sign(second.id(), new ByteArrayInputStream(new byte[] {7}));

        assertThat(reports.unsigned(later)).isEmpty();
        assertThat(reports.lastSigned()).map(Report::id).contains(second.id());
    }

    @Test
    void nothing_is_filed_that_was_not_rendered() {
        Snapshot snapshot = freeze("run", H1);
        assertThatIllegalStateException()
                .isThrownBy(() -> DOMAIN.get(Filing.class).file(snapshot));
    }

    @Test
    void the_bureaus_leader_signs_once_and_the_signed_document_is_handed_out() {
        Report report = file("run", H1);
        new Accounts(DOMAIN).actAs(Role.JB_LEADER, null);
        Filing filing = DOMAIN.get(Filing.class);
        filing.sign(report.id(), new ByteArrayInputStream(new byte[] {7}));
        Report signed = DOMAIN.get(Reports.class).find(report.id()).orElseThrow();
        assertThat(signed.document()).isNotEqualTo(report.document());
        assertThat(signed.signedBy()).isEqualTo("jb-leader");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> filing.sign(report.id(), new ByteArrayInputStream(new byte[] {8})))
                .extracting(Rejection::rule)
                .isEqualTo(ReportRule.ALREADY_SIGNED);
    }

    @Test
    void a_half_year_that_is_not_over_is_not_signed() {
        Report report = file("run", new HalfYear(2026, 2));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(Filing.class).demandSignable(report.id()))
                .extracting(Rejection::rule)
                .isEqualTo(ReportRule.PERIOD_NOT_OVER);
    }

    @Test
    void a_new_version_tells_how_much_was_entered_since_the_last() {
        Ledgers ledgers = new Ledgers(DOMAIN);
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-01-05,,,");
        file("one", H1);
        DOMAIN.clock().advance(java.time.Duration.ofDays(1));
        ledgers.bringIn("台账", "2,补录,昌元街道,,,,2026-02-05,,,2026-02-07", "3,期外,昌元街道,,,,2026-08-05,,,");
        assertThat(freeze("two", H1).figures().addendum()).isEqualTo(3);
    }

    @Test
    void supervisors_in_office_balance_over_the_half_year() {
        Supervisors supervisors = DOMAIN.get(Supervisors.class);
        supervisors.demonstrate("一", Source.LAWYER, LocalDate.of(2023, 3, 1), null);
        supervisors.demonstrate("二", Source.LAWYER, LocalDate.of(2025, 7, 1), null);
        supervisors.demonstrate("三", Source.LAWYER, LocalDate.of(2026, 6, 30), null);
        assertThat(freeze("run", H1).figures().headcount()).isEqualTo(new Headcount(2, 1, 1, 2));
        assertThat(freeze("later", new HalfYear(2026, 2)).figures().headcount()).isEqualTo(new Headcount(2, 0, 0, 2));
    }

    @Test
    void figures_that_do_not_balance_stop_the_run_and_say_which_and_by_how_much() {
        new Ledgers(DOMAIN).bringIn("台账", "1,甲,昌元街道,,,,2026-01-05,,,");
        Figures sound = freeze("run", H1).figures();
        DOMAIN.get(Checking.class).check("run");
        Counts c = sound.now().counts();
        Counts wrong = new Counts(
                c.received(),
                c.accepted(),
                c.notAccepted(),
                c.concluded(),
                c.concludedInTime(),
                c.concludedUnextended(),
                c.withdrawn(),
                c.openAtStart() + 3,
                c.openAtEnd(),
                c.overdueAtEnd());
        Figures broken = new Figures(
                sound.source(),
                sound.cutoff(),
                sound.frozenAt(),
                sound.askedBy(),
                new Totals(H1, wrong, Days.NONE, Days.NONE, 0),
                sound.previous(),
                sound.yearBefore(),
                sound.byAgency(),
                sound.byProblemKind(),
                sound.byDomain(),
                sound.bySupervisor(),
                new Headcount(1, 1, 0, 1),
                sound.redList(),
                0,
                c.received() + 1);
        assertThat(String.join("；", BalanceRules.broken(broken)))
                .contains("“2026年上半年期初在办＋受理－办结－受理后撤回＝期末在办”不成立：左边 4，右边 1，相差 3")
                .contains("登记簿上的收到数”不成立：左边 1，右边 2，相差 -1")
                .contains("按执法单位的“期初在办”合计")
                .contains("期初在任＋新聘－届满＝期末在任");
    }

    @Test
    void what_was_entered_before_and_is_told_again_is_not_counted_as_entered_since() {
        Ledgers ledgers = new Ledgers(DOMAIN);
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-01-05,,,", "2,乙,昌元街道,,,,2026-01-05,2026-01-06,,2026-01-08");
        file("one", H1);
        DOMAIN.clock().advance(java.time.Duration.ofDays(1));
        ledgers.bringIn("台账", "1,甲改,昌元街道,,,,2026-01-05,,,2026-02-07", "2,乙,昌元街道,,,,2026-01-05,2026-01-07,,2026-01-08");
        assertThat(freeze("two", H1).figures().addendum()).isEqualTo(2);
        ledgers.bringIn("台账", "2,乙,昌元街道,,,,2026-01-05,,2026-01-07,");
        assertThat(freeze("three", H1).figures().now().counts()).isEqualTo(new Counts(2, 1, 1, 1, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void filing_and_signing_are_two_things_in_the_trail() {
        Report report = file("run", H1);
        DOMAIN.get(Filing.class).sign(report.id(), new ByteArrayInputStream(new byte[] {7}));
        assertThat(DOMAIN.get(AuditTrail.class).about("report:" + report.id()))
                .extracting(AuditEntry::action)
                .containsExactly("ReportFiled", "ReportSigned");
    }
}
