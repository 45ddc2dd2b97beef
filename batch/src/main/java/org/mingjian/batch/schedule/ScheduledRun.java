package org.mingjian.batch.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import org.mingjian.batch.JobName;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.DistrictTime;

/**
 * What runs by itself. Times are of the district's zone, Asia/Shanghai.
 *
 * @article 15
 */
public enum ScheduledRun {
    /** The summary of the half-year that is over, on the fifth of January and of July at two in the morning. */
    SEMIANNUAL_SUMMARY,
    /** The report on the fund of the year that is over, on the first of March at two: it is due by the end of March. */
    ANNUAL_BUDGET_REPORT,
    /** What each day reminds of, at six in the morning. */
    DAILY_REMINDERS;

    private static final int DAY = 5;
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    public JobName job() {
        return switch (this) {
            case SEMIANNUAL_SUMMARY -> JobName.SEMIANNUAL_SUMMARY;
            case ANNUAL_BUDGET_REPORT -> JobName.ANNUAL_BUDGET_REPORT;
            case DAILY_REMINDERS -> JobName.DAILY_REMINDERS;
        };
    }

    /** When it was due last, at the latest now. */
    public Instant lastDue(Instant now) {
        LocalDate today = DistrictTime.day(now);
        Instant due = due(today);
        return due.isAfter(now) ? due(before(today)) : due;
    }

    /** When it is due next, after now. */
    public Instant nextDue(Instant now) {
        LocalDate today = DistrictTime.day(now);
        Instant due = due(today);
        return due.isAfter(now) ? due : due(after(today));
    }

    /** The period to report on when it is due. */
    public ReportPeriod period(Instant due) {
        LocalDate day = DistrictTime.day(due);
        return switch (this) {
            case SEMIANNUAL_SUMMARY -> HalfYear.lastComplete(day);
            case ANNUAL_BUDGET_REPORT -> FundPeriod.year(day.getYear() - 1);
            case DAILY_REMINDERS -> throw new IllegalArgumentException(this + " reports on no period");
        };
    }

    /** When it is due in the period that a day lies in. */
    private Instant due(LocalDate day) {
        LocalDateTime due = switch (this) {
            case SEMIANNUAL_SUMMARY -> LocalDateTime.of(HalfYear.of(day).from().withDayOfMonth(DAY), NIGHT);
            case ANNUAL_BUDGET_REPORT -> LocalDateTime.of(LocalDate.of(day.getYear(), Month.MARCH, 1), NIGHT);
            case DAILY_REMINDERS -> LocalDateTime.of(day, MORNING);
        };
        return ZonedDateTime.of(due, DistrictTime.ZONE).toInstant();
    }

    /** A day of the period before. */
    private LocalDate before(LocalDate day) {
        return switch (this) {
            case SEMIANNUAL_SUMMARY -> HalfYear.of(day).previous().from();
            case ANNUAL_BUDGET_REPORT -> day.minusYears(1);
            case DAILY_REMINDERS -> day.minusDays(1);
        };
    }

    /** A day of the period after. */
    private LocalDate after(LocalDate day) {
        return switch (this) {
            case SEMIANNUAL_SUMMARY -> HalfYear.of(day).to().plusDays(1);
            case ANNUAL_BUDGET_REPORT -> day.plusYears(1);
            case DAILY_REMINDERS -> day.plusDays(1);
        };
    }
}
