package org.mingjian.web.home;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the one who looks.
 *
 * @param href the list that has exactly these; a path within the portal
 * @param due the earliest day by which it must be done; absent where there is none
 * @param late whether it should have been done already
 */
public record ToDo(
        String label, long count, String href, @Nullable LocalDate due, boolean late) {
    /** What is late comes first, then what is due first. */
    static final Comparator<ToDo> ORDER = Comparator.comparing((ToDo one) -> !one.late)
            .thenComparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ToDo::label);

    static ToDo of(String label, long count, String href) {
        return new ToDo(label, count, href, null, false);
    }
}
