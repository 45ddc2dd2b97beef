package org.mingjian.batch.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.mingjian.batch.JobName;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;

/**
 * What runs by itself. Times are of the district's zone, Asia/Shanghai.
 *
 * @article 15
 */
public enum ScheduledRun {
    /** The summary of the half-year that is over, on the fifth of January and of July at two in the morning. */
    SEMIANNUAL_SUMMARY;

    private static final int DAY = 5;
    private static final LocalTime TIME = LocalTime.of(2, 0);

    public JobName job() {
        return JobName.SEMIANNUAL_SUMMARY;
    }

    /** When it was due last, at the latest now. */
    public Instant lastDue(Instant now) {
        HalfYear present = HalfYear.of(DistrictTime.day(now));
        Instant due = due(present);
        return due.isAfter(now) ? due(present.previous()) : due;
    }

    /** When it is due next, after now. */
    public Instant nextDue(Instant now) {
        HalfYear present = HalfYear.of(DistrictTime.day(now));
        Instant due = due(present);
        return due.isAfter(now) ? due : due(HalfYear.of(present.to().plusDays(1)));
    }

    /** The half-year to sum up when it is due. */
    public HalfYear period(Instant due) {
        return HalfYear.lastComplete(DistrictTime.day(due));
    }

    private static Instant due(HalfYear half) {
        return ZonedDateTime.of(LocalDateTime.of(half.from().withDayOfMonth(DAY), TIME), DistrictTime.ZONE)
                .toInstant();
    }
}
