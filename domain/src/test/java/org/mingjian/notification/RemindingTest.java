package org.mingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Recency;
import org.mingjian.ledger.Ledgers;
import org.mingjian.tenure.EnteringSupervisors;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorFacts;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

/** What each day reminds of. */
class RemindingTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private List<NotificationRow> of(String login, NotificationKind kind) {
        accounts.act(login);
        return DOMAIN.get(Notifications.class)
                .page(new NotificationFilter(kind, false), Recency.OLDEST, Optional.empty(), 50)
                .rows();
    }

    private static void remind(LocalDate day) {
        DOMAIN.asTask();
        DOMAIN.clock().set(DistrictTime.startOf(day).plus(Duration.ofHours(6)));
        DOMAIN.get(Reminding.class).remind(day);
    }

    private static void handle(String... lines) {
        DOMAIN.asTask();
        new Ledgers(DOMAIN).bringIn("源", lines);
    }

    private void staff() {
        long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        accounts.with("town", Role.AGENCY_HEAD, town);
        accounts.with("clerk", Role.JB_HANDLER, null);
    }

    /**
     * Thirty working days after 5 January 2026 is 24 February, after 16 January 10 March, after 19 January 11 March.
     */
    @Test
    void what_is_overdue_or_due_within_three_working_days_is_told_once_a_day_in_one_place() {
        staff();
        handle(
                "1,甲,昌元街道,,,,2026-01-05,2026-01-06,,",
                "2,乙,昌元街道,,,,2026-01-21,2026-01-22,,",
                "3,丙,昌元街道,,,,2026-01-22,2026-01-23,,",
                "4,丁,昌州街道,,,,2026-01-05,2026-01-06,,");
        remind(THURSDAY);
        remind(THURSDAY);

        assertThat(of("town", NotificationKind.AGENCY_DUE))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("1 件已逾期，1 件将在三个工作日内到期"));
        assertThat(of("clerk", NotificationKind.BUREAU_DUE))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("2 件已逾期，1 件将在三个工作日内到期"));
        accounts.act("town");
        DOMAIN.get(Notifications.class).readAll();
        remind(THURSDAY);
        assertThat(of("town", NotificationKind.AGENCY_DUE).get(0).readAt()).isNotNull();

        remind(THURSDAY.plusDays(1));

        assertThat(of("town", NotificationKind.AGENCY_DUE)).singleElement().satisfies(row -> {
            assertThat(row.told()).contains("1 件已逾期，2 件将在三个工作日内到期");
            assertThat(row.readAt()).isNull();
        });
    }

    @Test
    void a_reminder_that_holds_no_longer_is_seen_to() {
        staff();
        handle("1,甲,昌元街道,,,,2026-01-05,2026-01-06,,");
        remind(THURSDAY);
        assertThat(of("town", NotificationKind.AGENCY_DUE).get(0).readAt()).isNull();

        handle("1,甲,昌元街道,,,,2026-01-05,2026-01-06,,2026-03-05");
        remind(THURSDAY.plusDays(1));

        assertThat(of("town", NotificationKind.AGENCY_DUE))
                .singleElement()
                .satisfies(row -> assertThat(row.readAt()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"181, 0", "180, 1", "91, 1", "90, 1", "30, 1", "1, 1", "0, 1", "-1, 0"})
    void the_end_of_a_term_is_told_from_180_days_before_it(int before, int told) {
        accounts.with("chief", Role.JB_CHIEF, null);
        LocalDate last = LocalDate.of(2026, 12, 31);
        DOMAIN.get(EnteringSupervisors.class)
                .enter(new SupervisorFacts("某", Source.LAWYER, LocalDate.of(2024, 1, 1), last, null));
        remind(last.minusDays(before));
        assertThat(of("chief", NotificationKind.TERM_ENDS)).hasSize(told);
    }

    @Test
    void it_is_told_three_times_to_the_bureau_and_to_herself_and_names_nobody() {
        accounts.with("chief", Role.JB_CHIEF, null);
        User serving = accounts.with("serving", Role.SUPERVISOR, null);
        LocalDate last = LocalDate.of(2026, 12, 31);
        DOMAIN.asTask();
        DOMAIN.get(EnteringSupervisors.class)
                .enter(new SupervisorFacts("某某", Source.LAWYER, LocalDate.of(2024, 1, 1), last, serving.id()));
        DOMAIN.get(EnteringSupervisors.class)
                .enter(new SupervisorFacts("另一位", Source.LAWYER, LocalDate.of(2024, 1, 1), last, null));
        for (int left = 200; left >= 0; left -= 5) {
            remind(last.minusDays(left));
        }
        assertThat(of("chief", NotificationKind.TERM_ENDS))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.told())
                        .startsWith("2 位监督员")
                        .contains("2026-12-31")
                        .doesNotContain("某某"));
        assertThat(of("serving", NotificationKind.OWN_TERM_ENDS)).hasSize(3);
    }

    @Test
    void a_calendar_that_is_missing_in_november_is_told_anew_each_week_until_it_is_there() throws SQLException {
        accounts.with("system", Role.SYS_ADMIN, null);
        remind(LocalDate.of(2026, 10, 31));
        assertThat(of("system", NotificationKind.CALENDAR_MISSING)).isEmpty();
        remind(LocalDate.of(2024, 12, 1));
        assertThat(of("system", NotificationKind.CALENDAR_MISSING)).isEmpty();
        remind(LocalDate.of(2026, 11, 2));
        assertThat(calendarMissing().told()).startsWith("2027 年");
        DOMAIN.get(Notifications.class).readAll();
        remind(LocalDate.of(2026, 11, 8));
        assertThat(calendarMissing().readAt()).isNotNull();
        remind(LocalDate.of(2026, 11, 9));
        assertThat(calendarMissing().readAt()).isNull();
        remind(LocalDate.of(2027, 1, 4));
        assertThat(calendarMissing().readAt()).isNull();

        asOwner("insert into calendar_year (year, source) values (2027, 'test')");
        try {
            remind(LocalDate.of(2027, 1, 5));
            assertThat(calendarMissing().readAt()).isNotNull();
        } finally {
            asOwner("delete from calendar_year where year = 2027");
        }
    }

    private NotificationRow calendarMissing() {
        List<NotificationRow> told = of("system", NotificationKind.CALENDAR_MISSING);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static void asOwner(String change) throws SQLException {
        try (Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    @Test
    void what_was_read_is_removed_after_as_long_as_one_wants_and_what_nobody_read_after_a_year() {
        accounts.with("keeper", Role.JB_HANDLER, null);
        accounts.with("usual", Role.JB_HANDLER, null);
        accounts.with("absent", Role.JB_HANDLER, null);
        accounts.act("keeper");
        DOMAIN.get(ChoosingNotifications.class).choose(new NotificationChoice(Set.of(), 180));
        DOMAIN.get(Notifications.class).readAll();
        accounts.act("usual");
        DOMAIN.get(Notifications.class).readAll();

        sweepAfter(90);
        assertThat(of("usual", NotificationKind.ROLE_GRANTED)).hasSize(1);
        sweepAfter(1);
        assertThat(of("usual", NotificationKind.ROLE_GRANTED)).isEmpty();
        assertThat(of("keeper", NotificationKind.ROLE_GRANTED)).hasSize(1);
        sweepAfter(90);
        assertThat(of("keeper", NotificationKind.ROLE_GRANTED)).isEmpty();
        assertThat(of("absent", NotificationKind.ROLE_GRANTED)).hasSize(1);
        sweepAfter(190);
        assertThat(of("absent", NotificationKind.ROLE_GRANTED)).isEmpty();
    }

    private static void sweepAfter(int days) {
        DOMAIN.asTask();
        DOMAIN.clock().advance(Duration.ofDays(days));
        DOMAIN.get(Reminding.class).sweep();
    }
}
