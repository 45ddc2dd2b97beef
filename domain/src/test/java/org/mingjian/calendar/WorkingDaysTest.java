package org.mingjian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** The published arrangements as the database has them, and the vectors of the reference (section 2.4). */
class WorkingDaysTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private WorkingDays calendar;

    @BeforeEach
    void read() {
        calendar = DOMAIN.get(Calendars.class).workingDays();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-18, 5, 2024-06-25, false",
        "2024-09-27, 5, 2024-10-10, false",
        "2025-01-24, 5, 2025-02-07, false",
        "2025-04-25, 5, 2025-05-06, false",
        "2025-09-26, 5, 2025-10-10, false",
        "2026-02-11, 5, 2026-02-25, false",
        "2026-04-28, 5, 2026-05-08, false",
        "2026-09-18, 5, 2026-09-24, false",
        "2026-09-28, 5, 2026-10-10, false",
        "2026-01-26, 15, 2026-02-14, false",
        "2026-09-15, 15, 2026-10-12, false",
        "2026-12-28, 5, 2027-01-05, true",
        "2026-09-16, 15, 2026-10-13, false",
        "2026-04-28, 10, 2026-05-14, false"
    })
    void the_nth_working_day_after_a_day_follows_holidays_and_make_up_days(
            LocalDate start, int n, LocalDate due, boolean provisional) {
        assertThat(calendar.after(start, n)).isEqualTo(new DueDay(due, provisional));
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_were_published(int year, int days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkday))
                .hasSize(days);
    }

    @Test
    void working_days_between_count_the_end_and_not_the_start() {
        for (LocalDate start = LocalDate.of(2024, 1, 1); start.getYear() < 2027; start = start.plusDays(17)) {
            for (int n : new int[] {1, 5, 15, 30}) {
                LocalDate due = calendar.after(start, n).day();
                if (due.getYear() < 2027) {
                    assertThat(calendar.between(start, due)).hasValue(n);
                }
            }
        }
    }

    @Test
    void working_days_are_not_counted_where_no_arrangement_is_published() {
        assertThat(calendar.between(LocalDate.of(2023, 12, 29), LocalDate.of(2024, 1, 5)))
                .isEqualTo(OptionalInt.empty());
        assertThat(calendar.between(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 5)))
                .isEqualTo(OptionalInt.empty());
        assertThat(calendar.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isEqualTo(OptionalInt.empty());
    }

    /** Every day of the published years and every length that occurs, against counting a day at a time. */
    @Test
    void whatever_day_it_starts_on_the_count_is_that_of_a_finger_on_the_calendar() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<LocalDate> worked = first.datesUntil(LocalDate.of(2028, 1, 1))
                .filter(calendar::isWorkday)
                .toList();
        for (LocalDate start = first; start.getYear() < 2027; start = start.plusDays(1)) {
            LocalDate day = start;
            int passed = (int) worked.stream().filter(w -> !w.isAfter(day)).count();
            for (int n = 1; n <= 60; n++) {
                LocalDate due = worked.get(passed + n - 1);
                assertThat(calendar.after(start, n)).isEqualTo(new DueDay(due, due.getYear() > 2026));
                assertThat(calendar.between(start, due).isPresent()).isEqualTo(due.getYear() < 2027);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 2026-04-20", "49, 2026-05-19", "10000, 2065-03-04"})
    void long_terms_are_counted_to_their_end(int n, LocalDate due) {
        DueDay counted = calendar.after(LocalDate.of(2026, 3, 6), n);
        assertThat(counted.day()).isEqualTo(due);
        assertThat(counted.provisional()).isEqualTo(n == 10000);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 30, 2026-04-01, false",
        "2026-09-01, 30, 2026-10-08, false",
        "2026-08-11, 60, 2026-10-10, false",
        "2026-12-02, 30, 2027-01-04, true",
        "2026-11-02, 60, 2027-01-04, true",
        "2026-03-02, 10000, 2053-07-18, true"
    })
    void calendar_days_end_on_a_working_day(LocalDate start, int n, LocalDate due, boolean provisional) {
        assertThat(calendar.daysAfter(start, n)).isEqualTo(new DueDay(due, provisional));
    }

    @Test
    void a_day_says_what_it_is() {
        assertThat(calendar.day(LocalDate.of(2026, 9, 20)))
                .isEqualTo(new CalendarDay(LocalDate.of(2026, 9, 20), DayKind.MAKE_UP, "国庆节", false));
        assertThat(calendar.day(LocalDate.of(2026, 10, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.day(LocalDate.of(2026, 11, 21)).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.day(LocalDate.of(2026, 11, 23)).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.day(LocalDate.of(2027, 5, 1)))
                .isEqualTo(new CalendarDay(LocalDate.of(2027, 5, 1), DayKind.HOLIDAY, "劳动节", true));
    }

    @Test
    void the_calendar_is_read_in_one_query() {
        assertThat(Statements.during(() -> DOMAIN.get(Calendars.class).workingDays()))
                .isEqualTo(1);
        assertThat(Statements.during(() -> DOMAIN.get(Calendars.class).announced()))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_due_in_less_than_a_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(LocalDate.of(2026, 1, 5), 0));
    }
}
