package org.mingjian.notification;

import static org.mingjian.notification.NotificationKind.AGENCY_DUE;
import static org.mingjian.notification.NotificationKind.BUREAU_DUE;
import static org.mingjian.notification.NotificationKind.CALENDAR_MISSING;
import static org.mingjian.notification.NotificationKind.DEMAND_DUE;
import static org.mingjian.notification.NotificationKind.OWN_TERM_ENDS;
import static org.mingjian.notification.NotificationKind.TERM_ENDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.Calendars;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.DueCount;
import org.mingjian.opinion.DueMatters;
import org.mingjian.supervision.DueReports;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/** What each day has to remind of; said again on the same day it changes nothing. */
@ApplicationScoped
public class Reminding {
    private static final int UNREAD_KEPT_DAYS = 365;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private DueMatters dueMatters;

    @Inject
    private DueReports dueReports;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Calendars calendars;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Sending sending;

    @Inject
    private Clock clock;

    /** Reminds of what is due, of terms that end, and of a calendar that is missing. */
    @Transactional
    public void remind(LocalDate today) {
        current.require(Permission.RUN_JOBS);
        due(today);
        reports(today);
        terms(today);
        calendar(today);
    }

    /** Told anew each week until it is there. */
    private void calendar(LocalDate today) {
        int week = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        calendars
                .missingYear(today)
                .ifPresentOrElse(
                        year -> sending.renew(
                                CALENDAR_MISSING, News.of("calendar:" + year, year, week), Recipients.all()),
                        () -> sending.settleOlder(CALENDAR_MISSING, clock.instant()));
    }

    /** One reminder for each agency and one for the bureau; yesterday's gives way to it. */
    private void due(LocalDate today) {
        Instant day = DistrictTime.startOf(today);
        List<DueCount> agencies = dueMatters.byAgency(today);
        agencies.forEach(
                agency -> sending.renew(AGENCY_DUE, news("due:", agency, today), Recipients.agency(agency.agencyId())));
        if (!agencies.isEmpty()) {
            sending.renew(BUREAU_DUE, news("due:", DueCount.sum(agencies), today), Recipients.all());
        }
        sending.settleOlder(AGENCY_DUE, day);
        sending.settleOlder(BUREAU_DUE, day);
    }

    /** What agencies owe on supervision documents, which have a list of their own. */
    private void reports(LocalDate today) {
        dueReports
                .byAgency(today)
                .forEach(count -> sending.renew(
                        DEMAND_DUE, news("due_reports:", count, today), Recipients.agency(count.agencyId())));
        sending.settleOlder(DEMAND_DUE, DistrictTime.startOf(today));
    }

    private static News news(String subject, DueCount count, LocalDate today) {
        return News.of(subject, count.overdue(), count.soon(), count.earliest(), today);
    }

    /** Days before the end of a term at which it is told, the nearest first (T27). */
    private List<Integer> stages(LocalDate today) {
        Terms terms = deadlines.terms();
        return Stream.of(DeadlineKind.TERM_ENDS_FIRST, DeadlineKind.TERM_ENDS_SECOND, DeadlineKind.TERM_ENDS_LAST)
                .map(kind -> terms.length(kind, today))
                .sorted()
                .toList();
    }

    /** Terms of one round end on one day: the bureau is told of them together. */
    private void terms(LocalDate today) {
        List<Integer> stages = stages(today);
        int farthest = stages.get(stages.size() - 1);
        Map<LocalDate, List<Supervisor>> byEnd = supervisors.endingBetween(today, today.plusDays(farthest)).stream()
                .collect(Collectors.groupingBy(Supervisor::servesTo));
        byEnd.forEach((end, ending) -> {
            long left = ChronoUnit.DAYS.between(today, end);
            int stage = stages.stream().filter(days -> left <= days).findFirst().orElse(farthest);
            String occasion = "term:" + end + ":" + stage;
            sending.send(TERM_ENDS, News.of("supervisors:", ending.size(), end).on(occasion), Recipients.all());
            ending.stream()
                    .map(Supervisor::userId)
                    .filter(Objects::nonNull)
                    .forEach(account -> sending.send(
                            OWN_TERM_ENDS, News.of("home:", end).on(occasion), Recipients.person(account)));
        });
    }

    /** Removes what was read long ago, as long as each account wants to keep it, and what nobody ever read. */
    @Transactional
    public int sweep() {
        current.require(Permission.RUN_JOBS);
        Instant now = clock.instant();
        Sql.of("delete from mail where due_at < ?", now.minus(UNREAD_KEPT_DAYS, ChronoUnit.DAYS))
                .execute(entities);
        return Sql.of(
                        "delete from notification n where n.at < cast(? as timestamptz)"
                                + " or n.read_at < cast(? as timestamptz) - make_interval(days => coalesce((select c.kept_days"
                                + " from notification_choice c where c.user_id = n.user_id), ?))",
                        now.minus(UNREAD_KEPT_DAYS, ChronoUnit.DAYS),
                        now,
                        NotificationChoice.USUALLY_KEPT_DAYS)
                .execute(entities);
    }
}
