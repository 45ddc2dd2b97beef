package org.mingjian.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.mingjian.kernel.DistrictTime;

/** When letters may go: nobody is disturbed between eight in the evening and eight in the morning. */
public final class MailHours {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private MailHours() {}

    /** The moment itself, or in quiet hours their end. */
    public static Instant from(Instant moment) {
        LocalTime time = moment.atZone(DistrictTime.ZONE).toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING) ? digest(moment) : moment;
    }

    /** When the next digest goes, after the moment. */
    public static Instant digest(Instant moment) {
        ZonedDateTime today = DistrictTime.day(moment).atTime(MORNING).atZone(DistrictTime.ZONE);
        return (moment.isBefore(today.toInstant()) ? today : today.plusDays(1)).toInstant();
    }
}
