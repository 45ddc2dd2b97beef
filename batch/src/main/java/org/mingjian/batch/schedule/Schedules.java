package org.mingjian.batch.schedule;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.reminder.Reminders;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sql;
import org.mingjian.notification.TellingOfRuns;

/**
 * Starts what is due. A run that was missed while the server was down starts at the next start; of several that were
 * missed only the last, for it says what the others would.
 *
 * @article 15
 */
@ApplicationScoped
public class Schedules {
    /** Who has started what the schedule starts, as executions remember it. */
    public static final String ACTOR = "task:schedule";

    static final String TASK = "schedule";

    /** Starting later than this is worth telling. */
    private static final Duration LATE = Duration.ofDays(1);

    /** So long a run may be due and not yet started: every minute is looked. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private MakingReports reports;

    @Inject
    private Reminders reminders;

    @Inject
    private TellingOfRuns telling;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** All of them, for those who watch jobs. */
    public List<ScheduleRow> all() {
        current.require(Permission.READ_RUNS);
        Instant now = clock.instant();
        return Sql.of("select name, enabled, execution_id, last_due from job_schedule")
                .list(entities, row -> row(row, now))
                .stream()
                .sorted(Comparator.comparing(ScheduleRow::run))
                .toList();
    }

    private ScheduleRow row(Sql.Row row, Instant now) {
        ScheduledRun run = ScheduledRun.valueOf(row.required(0));
        boolean enabled = row.flag(1);
        return new ScheduleRow(
                run,
                enabled,
                enabled ? run.nextDue(now) : null,
                enabled && requireNonNull(row.instant(3)).isBefore(run.lastDue(now.minus(PATIENCE))),
                row.object(2) == null ? null : jobs.newestOf(row.number(2)).orElse(null));
    }

    /** Lets a job run by itself, or no longer; what fell due while it was off is not caught up. */
    @Transactional
    public void enable(ScheduledRun run, boolean enabled) {
        current.require(Permission.RUN_JOBS);
        Sql.of(
                        "update job_schedule set enabled = ?, last_due = ? where name = ?",
                        enabled,
                        run.lastDue(clock.instant()),
                        run.name())
                .execute(entities);
        happened.fire(new ScheduleSwitched(run, enabled));
    }

    /**
     * Starts what has fallen due since the last time. What is new begins with its next time. Where the server dies just
     * after a start, it starts once more: better twice than never.
     */
    @Transactional
    public void catchUp(ScheduledRun run, Instant now) {
        current.require(Permission.RUN_REPORTS);
        Instant due = run.lastDue(now);
        Sql.of(
                        "insert into job_schedule (name, enabled, last_due) values (?, true, ?) on conflict do nothing",
                        run.name(),
                        due)
                .execute(entities);
        int claimed = Sql.of(
                        "update job_schedule set last_due = ? where name = ? and enabled and last_due < ?",
                        due,
                        run.name(),
                        due)
                .execute(entities);
        if (claimed == 1) {
            if (due.plus(LATE).isBefore(now)) {
                telling.late(run.name(), due);
            }
            long execution = start(run, due);
            Sql.of("update job_schedule set execution_id = ? where name = ?", execution, run.name())
                    .execute(entities);
        }
    }

    private long start(ScheduledRun run, Instant due) {
        return switch (run) {
            case SEMIANNUAL_SUMMARY, ANNUAL_BUDGET_REPORT ->
                reports.start(run.period(due).toString(), null);
            case DAILY_REMINDERS -> reminders.start(DistrictTime.day(due));
        };
    }
}
