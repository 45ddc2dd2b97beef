package org.mingjian.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Sql;

/**
 * What a list of supervision documents is narrowed to; absent parts do not narrow.
 *
 * @param lateOn those whose report was due before this day
 */
public record DemandFilter(
        @Nullable DemandState state,
        @Nullable ReviewState review,
        @Nullable DemandKind kind,
        @Nullable Long agencyId,
        @Nullable LocalDate lateOn) {
    public static DemandFilter all() {
        return new DemandFilter(null, null, null, null, null);
    }

    void narrow(Sql sql) {
        if (state != null) {
            sql.add("and d.state = ?", state);
        }
        if (review != null) {
            sql.add("and d.review = ?", review);
        }
        if (kind != null) {
            sql.add("and d.kind = ?", kind);
        }
        if (agencyId != null) {
            sql.add("and d.agency_id = ?", agencyId);
        }
        if (lateOn != null) {
            sql.add(
                    "and exists (select 1 from deadline l where l.subject_kind = 'demand' and l.subject_id = d.id"
                            + " and l.ended_on is null and l.kind <> 'DECIDE_REVIEW' and l.due_on < ?)",
                    lateOn);
        }
    }
}
