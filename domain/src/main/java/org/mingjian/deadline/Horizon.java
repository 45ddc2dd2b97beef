package org.mingjian.deadline;

import java.time.LocalDate;
import org.mingjian.calendar.WorkingDays;

/**
 * What is late and what is soon, seen from a day: red past the last day, amber within three working days of it (R8-2).
 * The one place for it: lights, chips, reminders and counts all ask here.
 *
 * @article 8(2)
 * @param soon the last day that is soon
 */
public record Horizon(LocalDate today, LocalDate soon) {
    private static final int SOON_WORKING_DAYS = 3;

    public static Horizon of(LocalDate today, WorkingDays calendar) {
        return new Horizon(today, calendar.after(today, SOON_WORKING_DAYS).day());
    }

    /** How urgent it is what must be done by a day. */
    public Light light(LocalDate dueOn) {
        if (today.isAfter(dueOn)) {
            return Light.RED;
        }
        return dueOn.isAfter(soon) ? Light.GREEN : Light.AMBER;
    }
}
