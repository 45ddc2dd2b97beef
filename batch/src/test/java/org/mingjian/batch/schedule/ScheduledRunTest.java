package org.mingjian.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When jobs run by themselves. */
class ScheduledRunTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00+08:00, 2026-07-05T02:00:00+08:00, 2027-01-05T02:00:00+08:00, 2026H1",
        "2027-01-05T01:59:59+08:00, 2026-07-05T02:00:00+08:00, 2027-01-05T02:00:00+08:00, 2026H1",
        "2027-01-05T02:00:00+08:00, 2027-01-05T02:00:00+08:00, 2027-07-05T02:00:00+08:00, 2026H2",
        "2027-01-01T00:00:00+08:00, 2026-07-05T02:00:00+08:00, 2027-01-05T02:00:00+08:00, 2026H1"
    })
    void the_summary_is_due_on_the_fifth_of_january_and_july(String now, String last, String next, String period) {
        Instant at = instant(now);
        ScheduledRun run = ScheduledRun.SEMIANNUAL_SUMMARY;
        assertThat(run.lastDue(at)).isEqualTo(instant(last));
        assertThat(run.nextDue(at)).isEqualTo(instant(next));
        assertThat(run.period(run.lastDue(at))).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00+08:00, 2026-03-01T02:00:00+08:00, 2027-03-01T02:00:00+08:00, 2025",
        "2027-03-01T01:59:59+08:00, 2026-03-01T02:00:00+08:00, 2027-03-01T02:00:00+08:00, 2025",
        "2028-02-29T23:00:00+08:00, 2027-03-01T02:00:00+08:00, 2028-03-01T02:00:00+08:00, 2026"
    })
    void the_report_on_a_years_fund_is_due_a_month_before_the_end_of_march(
            String now, String last, String next, String period) {
        Instant at = instant(now);
        ScheduledRun run = ScheduledRun.ANNUAL_BUDGET_REPORT;
        assertThat(run.lastDue(at)).isEqualTo(instant(last));
        assertThat(run.nextDue(at)).isEqualTo(instant(next));
        assertThat(run.period(run.lastDue(at))).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:59:59+08:00, 2026-11-22T06:00:00+08:00, 2026-11-23T06:00:00+08:00",
        "2026-11-23T06:00:00+08:00, 2026-11-23T06:00:00+08:00, 2026-11-24T06:00:00+08:00",
        "2026-12-31T23:00:00+08:00, 2026-12-31T06:00:00+08:00, 2027-01-01T06:00:00+08:00"
    })
    void reminders_are_due_every_morning(String now, String last, String next) {
        Instant at = instant(now);
        assertThat(ScheduledRun.DAILY_REMINDERS.lastDue(at)).isEqualTo(instant(last));
        assertThat(ScheduledRun.DAILY_REMINDERS.nextDue(at)).isEqualTo(instant(next));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
