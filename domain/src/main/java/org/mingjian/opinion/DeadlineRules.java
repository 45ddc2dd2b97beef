package org.mingjian.opinion;

import java.time.LocalDate;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;

/** By when things must be done. */
public final class DeadlineRules {
    /** Working days from submission to registration (T1). */
    public static final int REGISTRATION = 2;

    /** Working days from registration to the end of the whole handling (T8). */
    public static final int WHOLE_HANDLING = 30;

    private DeadlineRules() {}

    /**
     * By when the bureau should have registered a matter submitted on the given day (T1).
     *
     * @article 8(2)
     */
    public static DueDay registerBy(LocalDate submitted, WorkingDays calendar) {
        return calendar.after(submitted, REGISTRATION);
    }

    /**
     * By when the bureau should have concluded a matter registered on the given day (T8).
     *
     * @article 8(2)
     */
    public static DueDay concludeBy(LocalDate registered, WorkingDays calendar) {
        return calendar.after(registered, WHOLE_HANDLING);
    }
}
