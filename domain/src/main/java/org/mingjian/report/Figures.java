package org.mingjian.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;

/**
 * Everything a summary says in numbers, as frozen.
 *
 * @param source the only source counted; absent where all are
 * @param cutoff the end of the period, or the moment of freezing where the period was not over
 * @param addendum matters' steps inside the period that were entered after the version before was frozen (补录)
 * @param receivedByRegister matters registered in the period, counted from the register itself, to check the count from
 *     the steps by
 * @param headcount absent where the summary is limited to a source, or no supervisor was ever entered
 * @param redList the longest overdue, a dozen at the most
 */
public record Figures(
        @Nullable String source,
        Instant cutoff,
        Instant frozenAt,
        String askedBy,
        Totals now,
        Totals previous,
        Totals yearBefore,
        List<Line> byAgency,
        List<Line> byProblemKind,
        List<Line> byDomain,
        List<Line> bySupervisor,
        @Nullable Headcount headcount,
        List<RedItem> redList,
        int addendum,
        int receivedByRegister) {

    public HalfYear period() {
        return now.period();
    }
}
