package org.mingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** The table of deadlines (section 6 of the reference), and setting them otherwise. */
class SettingDeadlinesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @BeforeEach
    void act() {
        new Accounts(DOMAIN).actAs(Role.JB_CHIEF, null);
    }

    private static SettingDeadlines setting() {
        return DOMAIN.get(SettingDeadlines.class);
    }

    private static DeadlineRow row(DeadlineKind kind) {
        return setting().all().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "T1, REGISTER, WORKING_DAYS, 2, 1, 365",
        "T2, DECIDE_ACCEPTANCE, WORKING_DAYS, 5, 1, 365",
        "T2a, ASK_AGAIN, WORKING_DAYS, 5, 1, 365",
        "T3, ASSIGN, WORKING_DAYS, 2, 1, 365",
        "T3a, DECIDE_MOTION, WORKING_DAYS, 10, 1, 365",
        "T4, REPLY, WORKING_DAYS, 15, 1, 365",
        "T4a, CORRECT_AT_ONCE, WORKING_DAYS, 5, 1, 365",
        "T5, RETURN_NOT_MINE, WORKING_DAYS, 3, 1, 365",
        "T6, RECTIFY, CALENDAR_DAYS, 60, 1, 365",
        "T6a, RECTIFY_EXTENSION, CALENDAR_DAYS, 30, 1, 365",
        "T7, FEEDBACK, WORKING_DAYS, 5, 1, 365",
        "T7a, RATE, WORKING_DAYS, 10, 1, 365",
        "T7b, RECHECK, WORKING_DAYS, 15, 1, 365",
        "T8, WHOLE_HANDLING, WORKING_DAYS, 30, 1, 365",
        "T8a, WHOLE_HANDLING_EXTENSION, WORKING_DAYS, 15, 1, 365",
        "T9, CORRECT_BY_DOCUMENT, CALENDAR_DAYS, 30, 1, 365",
        "T10, REPORT_ON_DECISION, CALENDAR_DAYS, 30, 1, 365",
        "T11, APPLY_FOR_REVIEW, WORKING_DAYS, 10, 10, 10",
        "T12, DECIDE_REVIEW, WORKING_DAYS, 15, 15, 15",
        "T13, REPLY_TO_TRANSFER, WORKING_DAYS, 10, 10, 10",
        "T14, PUBLICITY, WORKING_DAYS, 5, 5, 365",
        "T15, OBJECTION, WORKING_DAYS, 10, 1, 365",
        "T16, ANNOUNCE, WORKING_DAYS, 5, 1, 20",
        "T17, DECIDE_RECUSAL, WORKING_DAYS, 2, 1, 365",
        "T18, DECIDE_FILE_ACCESS, WORKING_DAYS, 3, 1, 365",
        "T18a, PROVIDE_FILE, WORKING_DAYS, 5, 1, 365",
        "T19, SUPPLEMENT_BY_APPLICANT, WORKING_DAYS, 3, 1, 365",
        "T19a, SUPPLEMENT_BY_SUPERVISOR, WORKING_DAYS, 5, 1, 365",
        "T20, STATEMENT_ON_DISMISSAL, WORKING_DAYS, 5, 3, 365",
        "T21, SYMPOSIUM, HALF_YEAR_END, 0, 0, 0",
        "T22, DRAFT_MINUTES, WORKING_DAYS, 5, 1, 365",
        "T22a, ISSUE_MINUTES, WORKING_DAYS, 10, 1, 365",
        "T23, SEMIANNUAL_REPORT, WORKING_DAYS, 20, 1, 365",
        "T24, FUND_REPORT, NEXT_MARCH_END, 0, 0, 0",
        "T25, CLAIM_SUBSIDY, WORKING_DAYS, 30, 1, 365",
        "T26, STATEMENT_ON_EVALUATION, WORKING_DAYS, 10, 1, 365",
        "T27, TERM_ENDS_FIRST, DAYS_BEFORE, 180, 1, 365",
        "T27a, TERM_ENDS_SECOND, DAYS_BEFORE, 90, 1, 365",
        "T27b, TERM_ENDS_LAST, DAYS_BEFORE, 30, 1, 365",
        "T28, VERIFY_OBSTRUCTION, WORKING_DAYS, 10, 1, 365"
    })
    void the_table_is_that_of_the_reference(
            String number, DeadlineKind kind, TermUnit unit, int standard, int least, int most) {
        assertThat(kind.number()).isEqualTo(number);
        assertThat(kind.unit()).isEqualTo(unit);
        assertThat(kind.standard()).isEqualTo(standard);
        assertThat(kind.least()).isEqualTo(least);
        assertThat(kind.most()).isEqualTo(most);
        assertThat(kind.settable()).isEqualTo(least < most);
    }

    @ParameterizedTest
    @CsvSource({
        "APPLY_FOR_REVIEW, 15, FIXED",
        "DECIDE_REVIEW, 15, FIXED",
        "REPLY_TO_TRANSFER, 9, FIXED",
        "SYMPOSIUM, 1, FIXED",
        "PUBLICITY, 4, TOO_SHORT",
        "STATEMENT_ON_DISMISSAL, 2, TOO_SHORT",
        "REPLY, 0, TOO_SHORT",
        "REPLY, -1, TOO_SHORT",
        "ANNOUNCE, 21, TOO_LONG",
        "REPLY, 2147483647, TOO_LONG"
    })
    void what_the_source_fixes_is_not_set_otherwise(DeadlineKind kind, int length, DeadlineRule rule) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> setting().set(kind, length, TODAY, "试试"))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
        assertThat(row(kind).present()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 由, EFFECTIVE_IN_PAST", "2026-11-23, ' ', REASON_MISSING"})
    void nothing_is_set_for_the_past_or_without_a_reason(LocalDate from, String reason, DeadlineRule rule) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> setting().set(DeadlineKind.REPLY, 10, from, reason))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void a_setting_holds_from_its_day_on_and_the_last_one_entered_for_a_day() {
        setting().set(DeadlineKind.REPLY, 12, TODAY, "局务会");
        setting().set(DeadlineKind.REPLY, 20, LocalDate.of(2027, 1, 1), "写错的");
        setting().set(DeadlineKind.REPLY, 10, LocalDate.of(2027, 1, 1), "新规定");
        Terms terms = DOMAIN.get(Deadlines.class).terms();
        assertThat(terms.length(DeadlineKind.REPLY, TODAY.minusDays(1))).isEqualTo(15);
        assertThat(terms.length(DeadlineKind.REPLY, TODAY)).isEqualTo(12);
        assertThat(terms.length(DeadlineKind.REPLY, LocalDate.of(2027, 1, 1))).isEqualTo(10);
        assertThat(terms.length(DeadlineKind.FEEDBACK, TODAY)).isEqualTo(5);
        DeadlineRow row = row(DeadlineKind.REPLY);
        assertThat(row.length()).isEqualTo(12);
        assertThat(row.present()).isNotNull();
        assertThat(row.coming()).extracting(DeadlineSetting::length).containsExactly(10);
    }

    @Test
    void what_runs_keeps_the_length_of_its_start() {
        Subject matter = new Subject("matter", 1);
        start(matter);
        setting().set(DeadlineKind.REPLY, 30, TODAY.plusDays(1), "局务会");
        DOMAIN.asTask();
        DOMAIN.get(org.mingjian.calendar.KeepingCalendar.class)
                .set(LocalDate.of(2027, 1, 1), new org.mingjian.calendar.SpecialDay(false, "元旦"));
        DOMAIN.get(WatchingDeadlines.class).recount();
        Deadline deadline = DOMAIN.get(Deadlines.class).of(matter).get(0);
        assertThat(deadline.length()).isEqualTo(15);
        assertThat(deadline.dueOn()).isEqualTo("2026-12-14");
    }

    private static void start(Subject subject) {
        DOMAIN.transaction().in(entities -> DOMAIN.get(Deadlines.class).start(DeadlineKind.REPLY, subject, TODAY));
    }

    @Test
    void all_deadlines_are_read_in_one_query() {
        assertThat(Statements.during(() -> setting().all())).isEqualTo(1);
        assertThat(setting().all()).hasSize(DeadlineKind.values().length);
    }
}
