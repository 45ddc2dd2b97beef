package org.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

/** What people write into a summary. */
class WordingTest {
    private static final HalfYear H1 = new HalfYear(2026, 1);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static Snapshot freeze(String run) {
        return DOMAIN.get(Freezing.class).freeze(new ReportRequest(run, H1, null, "test"));
    }

    private static Wordings wordings() {
        return DOMAIN.get(Wordings.class);
    }

    @Test
    void what_is_written_goes_into_the_next_versions_and_leaves_those_made_alone() {
        Snapshot first = freeze("one");
        wordings().write(H1, null, new Passages(" 上半年总体平稳。 ", "", "一是加强培训。\n二是跟踪整改。"));
        Snapshot second = freeze("two");
        Snapshot third = freeze("three");

        assertThat(first.written().lead()).isEmpty();
        assertThat(second.written().lead())
                .isEqualTo("上半年总体平稳。")
                .isEqualTo(third.written().lead());
        assertThat(second.written().nextSteps()).isEqualTo("一是加强培训。\n二是跟踪整改。");
        assertThat(DOMAIN.get(Snapshots.class).get(first.id()).written().lead()).isEmpty();
        assertThat(DOMAIN.get(AuditTrail.class).about("wording:2026H1")).hasSize(1);
    }

    @Test
    void words_for_one_period_are_not_those_of_another() {
        wordings().write(new HalfYear(2025, 2), null, new Passages("去年", "", ""));
        assertThat(freeze("run").written().lead()).isEmpty();
        assertThat(wordings().find(H1, null)).isEmpty();
    }

    @Test
    void a_lead_is_no_longer_than_the_front_page_has_room_for() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() ->
                        wordings().write(H1, null, new Passages("字".repeat(Wording.LONGEST_LEAD + 1), "", "")))
                .extracting(Rejection::rule)
                .isEqualTo(ReportRule.LEAD_TOO_LONG);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() ->
                        wordings().write(H1, null, new Passages("", "", "字".repeat(Wording.LONGEST_TEXT + 1))))
                .extracting(Rejection::rule)
                .isEqualTo(ReportRule.NEXT_STEPS_TOO_LONG);
    }

    @Test
    void a_report_that_cites_what_holds_no_longer_is_not_signed() {
        wordings().write(H1, null, new Passages("", "", "继续落实《重庆市法治政府建设实施方案（2021—2025年）》。"));
        Snapshot snapshot = freeze("run");
        Filing filing = DOMAIN.get(Filing.class);
        filing.keep(snapshot, new ByteArrayInputStream(new byte[] {1}));
        Report report = filing.file(snapshot);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> filing.demandSignable(report.id()))
                .withMessageContaining("《重庆市法治政府建设实施方案（2021—2025年）》")
                .extracting(Rejection::rule)
                .isEqualTo(ReportRule.CITES_EXPIRED);
    }

    @Test
    void leadership_reads_and_does_not_write() {
        new Accounts(DOMAIN).actAs(Role.GOV_LEADER, null);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> wordings().write(H1, null, new Passages("x", "", "")));
    }
}
