package org.mingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mingjian.deadline.DeadlineKind.APPLY_FOR_REVIEW;
import static org.mingjian.deadline.DeadlineKind.FEEDBACK;
import static org.mingjian.deadline.DeadlineKind.RECTIFY;
import static org.mingjian.deadline.DeadlineKind.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.Announcement;
import org.mingjian.calendar.Calendars;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.KeepingCalendar;
import org.mingjian.calendar.SpecialDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Obligations that run: how they are counted, stand still, follow the calendar and become overdue. */
class DeadlinesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final Subject MATTER = new Subject("matter", 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);

    @BeforeEach
    void act() {
        DOMAIN.asTask();
    }

    private static void tell(Consumer<Deadlines> what) {
        DOMAIN.transaction().in(entities -> {
            what.accept(DOMAIN.get(Deadlines.class));
            return true;
        });
    }

    private static Deadline only() {
        return of(MATTER).get(0);
    }

    private static List<Deadline> of(Subject subject) {
        return DOMAIN.transaction().in(entities -> DOMAIN.get(Deadlines.class).of(subject));
    }

    private static WorkingDays calendar() {
        return DOMAIN.get(Calendars.class).workingDays();
    }

    private static List<AuditEntry> told(String event) {
        return DOMAIN.get(AuditTrail.class).about(MATTER.toString()).stream()
                .filter(entry -> entry.action().equals(event))
                .toList();
    }

    private static void refused(DeadlineRule rule, Runnable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work::run)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private static void start(DeadlineKind kind, LocalDate day) {
        tell(deadlines -> deadlines.start(kind, MATTER, day));
    }

    @Test
    void the_agencys_reply_to_what_was_assigned_on_the_sixteenth_of_september_is_due_on_the_thirteenth_of_october() {
        start(REPLY, DAY);
        assertThat(only().dueDay()).isEqualTo(new DueDay(LocalDate.of(2026, 10, 13), false));
        assertThat(only().basis()).contains("第十三条第二款");
        assertThat(only().state(LocalDate.of(2026, 10, 13))).isEqualTo(DeadlineState.OPEN);
        assertThat(only().state(LocalDate.of(2026, 10, 14))).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void a_review_is_applied_for_within_ten_working_days_of_the_service() {
        start(APPLY_FOR_REVIEW, LocalDate.of(2026, 4, 28));
        assertThat(only().dueOn()).isEqualTo("2026-05-14");
    }

    @Test
    void how_it_was_counted_tells_each_day_and_why() {
        start(FEEDBACK, LocalDate.of(2026, 9, 18));
        Derivation derivation = only().derivation(calendar());
        assertThat(derivation.steps())
                .extracting(step -> step.day().getDayOfMonth() + " " + step.count() + " " + step.number())
                .containsExactly(
                        "19 WEEKEND 0", "20 MAKE_UP 1", "21 COUNTED 2", "22 COUNTED 3", "23 COUNTED 4", "24 COUNTED 5");
        assertThat(derivation.lines())
                .containsExactly(
                        "2026-09-19/2026-09-19 WEEKEND 0-0 周末",
                        "2026-09-20/2026-09-20 MAKE_UP 1-1 国庆节调休上班",
                        "2026-09-21/2026-09-24 COUNTED 2-5 工作日");
    }

    @Test
    void what_ends_on_a_holiday_in_calendar_days_rolls_on_to_the_next_working_day() {
        Derivation derivation =
                Derivation.of(LocalDate.of(2026, 9, 1), 30, TermUnit.CALENDAR_DAYS, List.of(), calendar());
        assertThat(derivation.due()).isEqualTo(new DueDay(LocalDate.of(2026, 10, 8), false));
        assertThat(derivation.stretches())
                .filteredOn(stretch -> stretch.first().count() == DayCount.ROLLED)
                .isNotEmpty();
    }

    /** What is shown as the reason of a last day always leads to that day. */
    @Test
    void the_derivation_agrees_with_the_count_on_every_day_and_in_both_units() {
        WorkingDays calendar = calendar();
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            for (int n : new int[] {1, 5, 15, 30, 49}) {
                for (TermUnit unit : List.of(TermUnit.WORKING_DAYS, TermUnit.CALENDAR_DAYS)) {
                    assertThat(Derivation.of(day, n, unit, List.of(), calendar).due())
                            .as(day + " " + n + " " + unit)
                            .isEqualTo(unit.due(day, n, calendar));
                }
            }
        }
        assertThat(Derivation.of(DAY, 10_000, TermUnit.WORKING_DAYS, List.of(), calendar)
                        .due())
                .isEqualTo(calendar.after(DAY, 10_000));
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void every_kind_has_a_last_day_and_its_words(DeadlineKind kind) {
        start(kind, DAY);
        Deadline deadline = only();
        assertThat(deadline.dueOn()).isNotNull();
        assertThat(deadline.unit()).isEqualTo(kind.unit());
        assertThat(kind.from()).isNotBlank();
        assertThat(kind.source()).isNotBlank();
        assertThat(org.mingjian.kernel.Texts.of(kind)).isNotBlank();
        assertThat(org.mingjian.kernel.Texts.of(kind.unit(), deadline.length())).isNotBlank();
        deadline.recount(calendar());
        assertThat(deadline.dueDay()).isEqualTo(only().dueDay());
    }

    @Test
    void of_one_kind_only_one_runs_and_it_ends_once() {
        start(REPLY, DAY);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start(REPLY, DAY));
        tell(deadlines -> deadlines.done(REPLY, MATTER, DAY.plusDays(3)));
        assertThat(only().state(DAY.plusYears(1))).isEqualTo(DeadlineState.DONE);
        assertThatIllegalStateException()
                .isThrownBy(() -> tell(deadlines -> deadlines.done(REPLY, MATTER, DAY.plusDays(3))));
        start(REPLY, DAY.plusDays(5));
        tell(deadlines -> deadlines.cancel(REPLY, MATTER, DAY.plusDays(6)));
        assertThat(of(MATTER)).hasSize(2);
        assertThat(of(MATTER).get(1).state(DAY)).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void while_the_clock_stands_still_no_day_counts_and_it_goes_on_in_working_days() {
        start(REPLY, LocalDate.of(2026, 3, 2));
        assertThat(only().dueOn()).isEqualTo("2026-03-23");
        tell(deadlines -> deadlines.pause(REPLY, MATTER, PauseReason.SUPPLEMENT, LocalDate.of(2026, 3, 4), "补充现场照片"));
        assertThat(only().state(LocalDate.of(2026, 12, 1))).isEqualTo(DeadlineState.PAUSED);
        tell(deadlines -> deadlines.resume(REPLY, MATTER, LocalDate.of(2026, 3, 11)));
        Deadline deadline = only();
        assertThat(deadline.pausedDays()).isEqualTo(7);
        assertThat(deadline.dueOn()).as("five working days later").isEqualTo("2026-03-30");
        assertThat(deadline.derivation(calendar()).lines()).contains("2026-03-05/2026-03-11 PAUSED 2-2 补正");
        assertThat(told("DeadlinePaused")).hasSize(1);
        assertThat(told("DeadlineMoved")).singleElement().satisfies(moved -> {
            assertThat(moved.before()).contains("2026-03-23");
            assertThat(moved.after()).contains("2026-03-30");
        });
    }

    @Test
    void calendar_days_go_on_as_calendar_days() {
        start(RECTIFY, LocalDate.of(2026, 3, 2));
        assertThat(only().dueOn()).isEqualTo("2026-05-06");
        tell(deadlines -> {
            deadlines.pause(RECTIFY, MATTER, PauseReason.APPRAISAL, LocalDate.of(2026, 3, 10), "鉴定委托书");
            deadlines.resume(RECTIFY, MATTER, LocalDate.of(2026, 3, 30));
        });
        assertThat(only().dueOn())
                .as("61 days rolled past the holiday, then 20 more")
                .isEqualTo("2026-05-21");
    }

    @Test
    void a_clock_that_stood_still_twice_is_counted_without_both_times() {
        start(REPLY, LocalDate.of(2026, 3, 2));
        tell(deadlines -> {
            deadlines.pause(REPLY, MATTER, PauseReason.SUPPLEMENT, LocalDate.of(2026, 3, 3), "甲");
            deadlines.resume(REPLY, MATTER, LocalDate.of(2026, 3, 4));
            deadlines.pause(REPLY, MATTER, PauseReason.REVIEW, LocalDate.of(2026, 3, 4), "乙");
            deadlines.resume(REPLY, MATTER, LocalDate.of(2026, 3, 6));
        });
        assertThat(only().dueOn()).isEqualTo("2026-03-26");
        assertThat(only().pausedDays()).isEqualTo(3);
    }

    @Test
    void a_clock_is_stopped_and_started_only_in_turn() {
        start(REPLY, DAY);
        refused(DeadlineRule.NOT_PAUSED, () -> tell(deadlines -> deadlines.resume(REPLY, MATTER, DAY)));
        refused(DeadlineRule.REASON_MISSING, () -> pause(DAY, " "));
        refused(DeadlineRule.DAY_TOO_EARLY, () -> pause(DAY.minusDays(1), "由"));
        refused(DeadlineRule.PAUSED_TOO_LATE, () -> pause(LocalDate.of(2026, 10, 14), "由"));
        pause(DAY.plusDays(2), "由");
        refused(DeadlineRule.ALREADY_PAUSED, () -> pause(DAY.plusDays(3), "由"));
        refused(DeadlineRule.DAY_TOO_EARLY, () -> tell(deadlines -> deadlines.resume(REPLY, MATTER, DAY)));
    }

    private static void pause(LocalDate day, String note) {
        tell(deadlines -> deadlines.pause(REPLY, MATTER, PauseReason.SUPPLEMENT, day, note));
    }

    @Test
    void only_a_leader_says_that_something_is_beyond_everybodys_power() {
        start(REPLY, DAY);
        Accounts accounts = new Accounts(DOMAIN);
        accounts.actAs(Role.JB_CHIEF, null);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> tell(
                        deadlines -> deadlines.pause(REPLY, MATTER, PauseReason.FORCE_MAJEURE, DAY.plusDays(1), "洪水")));
        accounts.actAs(Role.JB_LEADER, null);
        tell(deadlines -> deadlines.pause(REPLY, MATTER, PauseReason.FORCE_MAJEURE, DAY.plusDays(1), "洪水"));
        assertThat(only().state(DAY)).isEqualTo(DeadlineState.PAUSED);
    }

    private static int recount() {
        int all = 0;
        for (int some = 1; some > 0; all += some) {
            some = DOMAIN.get(WatchingDeadlines.class).recount();
        }
        return all;
    }

    private static int findOverdue(LocalDate today) {
        int all = 0;
        for (int some = 1; some > 0; all += some) {
            some = DOMAIN.get(WatchingDeadlines.class).findOverdue(today);
        }
        return all;
    }

    private static void publish(LocalDate... holidays) {
        for (LocalDate holiday : holidays) {
            DOMAIN.get(KeepingCalendar.class).set(holiday, new SpecialDay(false, "元旦"));
        }
        DOMAIN.get(KeepingCalendar.class).publish(2027, new Announcement("通知", ""));
    }

    @Test
    void a_calendar_that_is_published_moves_what_was_provisional_and_keeps_old_and_new() {
        start(FEEDBACK, LocalDate.of(2026, 12, 28));
        tell(deadlines -> deadlines.start(REPLY, new Subject("matter", 2), DAY));
        assertThat(only().dueDay()).isEqualTo(new DueDay(LocalDate.of(2027, 1, 5), true));
        assertThat(recount()).isZero();

        publish(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4));

        assertThat(recount()).isEqualTo(2);
        assertThat(recount()).as("said again it finds nothing").isZero();
        assertThat(only().dueDay()).isEqualTo(new DueDay(LocalDate.of(2027, 1, 6), false));
        assertThat(told("DeadlineMoved")).singleElement().satisfies(moved -> {
            assertThat(moved.before()).contains("2027-01-05", "true");
            assertThat(moved.after()).contains("2027-01-06", "false");
        });
        assertThat(DOMAIN.get(AuditTrail.class).about("matter:2")).isEmpty();
    }

    @Test
    void what_somebody_outside_was_told_is_never_drawn_nearer_but_may_move_away() {
        start(FEEDBACK, LocalDate.of(2026, 12, 28));
        tell(deadlines -> deadlines.tell(FEEDBACK, MATTER));
        publish(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4));
        recount();
        assertThat(only().dueOn()).as("farther").isEqualTo("2027-01-06");

        DOMAIN.get(KeepingCalendar.class).clear(LocalDate.of(2027, 1, 4));
        recount();

        assertThat(only().dueOn()).as("would be the fifth").isEqualTo("2027-01-06");
        assertThat(told("DeadlineKept"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.after()).contains("2027-01-05", "2027-01-06"));
    }

    @Test
    void what_has_ended_or_stands_still_is_not_counted_anew() {
        start(FEEDBACK, LocalDate.of(2026, 12, 28));
        tell(deadlines -> deadlines.done(FEEDBACK, MATTER, LocalDate.of(2026, 12, 30)));
        Subject other = new Subject("matter", 2);
        tell(deadlines -> {
            deadlines.start(FEEDBACK, other, LocalDate.of(2026, 12, 28));
            deadlines.pause(FEEDBACK, other, PauseReason.REVIEW, LocalDate.of(2026, 12, 29), "由");
        });
        publish(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4));
        assertThat(recount()).isEqualTo(1);
        assertThat(only().dueOn()).isEqualTo("2027-01-05");
        assertThat(of(other).get(0).dueOn()).isEqualTo("2027-01-05");
        tell(deadlines -> deadlines.resume(FEEDBACK, other, LocalDate.of(2026, 12, 30)));
        assertThat(of(other).get(0).dueOn()).isEqualTo("2027-01-07");
    }

    @Test
    void overdue_is_kept_once_with_its_counting_whenever_it_is_looked_for() {
        start(FEEDBACK, LocalDate.of(2026, 9, 18));
        assertThat(findOverdue(LocalDate.of(2026, 9, 24))).isZero();
        assertThat(findOverdue(LocalDate.of(2026, 11, 2)))
                .as("after weeks of downtime")
                .isEqualTo(1);
        assertThat(findOverdue(LocalDate.of(2026, 11, 2))).isZero();
        assertThat(findOverdue(LocalDate.of(2026, 11, 3))).isZero();
        assertThat(only().overdueOn()).isEqualTo("2026-09-25");
        assertThat(told("DeadlineOverdue"))
                .singleElement()
                .satisfies(overdue -> assertThat(overdue.after()).contains("MAKE_UP 1-1 国庆节调休上班"));
        tell(deadlines -> deadlines.done(FEEDBACK, MATTER, LocalDate.of(2026, 11, 4)));
        assertThat(told("DeadlineOverdue")).hasSize(1);
    }

    @Test
    void what_is_done_too_late_before_anybody_looked_is_overdue_too() {
        start(FEEDBACK, LocalDate.of(2026, 9, 18));
        tell(deadlines -> deadlines.done(FEEDBACK, MATTER, LocalDate.of(2026, 9, 25)));
        assertThat(only().overdueOn()).isEqualTo("2026-09-25");
        assertThat(told("DeadlineOverdue")).hasSize(1);
        assertThat(findOverdue(LocalDate.of(2026, 11, 2))).isZero();
    }

    @Test
    void what_stands_still_does_not_become_overdue() {
        start(REPLY, DAY);
        pause(DAY.plusDays(2), "由");
        assertThat(findOverdue(LocalDate.of(2027, 6, 1))).isZero();
    }

    @Test
    void many_are_looked_after_in_few_queries() {
        tell(deadlines -> {
            Terms terms = deadlines.terms();
            for (int id = 1; id <= 150; id++) {
                deadlines.start(FEEDBACK, new Subject("matter", id), LocalDate.of(2026, 3, 2), terms);
            }
        });
        publish(LocalDate.of(2027, 1, 1));
        WatchingDeadlines watching = DOMAIN.get(WatchingDeadlines.class);
        assertThat(Statements.during(watching::recount)).isLessThan(150 + 10);
        int queries = Statements.during(() -> watching.findOverdue(LocalDate.of(2026, 11, 2)));
        assertThat(queries).as("an update and an audit entry each").isLessThan(2 * 150 + 10);
        assertThat(Statements.during(() -> DOMAIN.get(Deadlines.class).of(MATTER)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> DOMAIN.get(Deadlines.class).terms())).isEqualTo(2);
    }

    @Test
    void what_is_told_elsewhere_is_followed() {
        LocalDate begin = LocalDate.of(2026, 3, 2);
        follow(new Deadlines.Run(begin, Optional.empty()));
        assertThat(only().state(begin)).isEqualTo(DeadlineState.OPEN);
        follow(new Deadlines.Run(begin, Optional.empty()));
        assertThat(of(MATTER)).hasSize(1);
        follow(new Deadlines.Run(begin.plusDays(1), Optional.empty()));
        assertThat(of(MATTER))
                .extracting(one -> one.state(begin))
                .containsExactly(DeadlineState.CANCELLED, DeadlineState.OPEN);
        follow(new Deadlines.Run(begin.plusDays(1), Optional.of(begin.plusDays(4))));
        assertThat(of(MATTER).get(1).endedOn()).isEqualTo(begin.plusDays(4));
        DOMAIN.transaction().in(entities -> {
            DOMAIN.get(Deadlines.class).forget("matter", List.of(1L));
            return true;
        });
        assertThat(of(MATTER)).isEmpty();
    }

    private static void follow(Deadlines.Run run) {
        tell(deadlines -> deadlines.follow(FEEDBACK, "matter", Map.of(1L, run), deadlines.terms()));
    }
}
