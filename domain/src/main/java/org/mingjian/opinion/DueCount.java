package org.mingjian.opinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is open and overdue, or soon will be.
 *
 * @param agencyId 0 where those of all agencies are counted together
 * @param soon those due within three working days
 * @param earliest the earliest end of a term among them
 */
public record DueCount(long agencyId, long overdue, long soon, LocalDate earliest) {
    /** All together; there must be one at least. */
    public static DueCount sum(List<DueCount> counts) {
        return new DueCount(
                0,
                counts.stream().mapToLong(DueCount::overdue).sum(),
                counts.stream().mapToLong(DueCount::soon).sum(),
                counts.stream()
                        .map(DueCount::earliest)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
