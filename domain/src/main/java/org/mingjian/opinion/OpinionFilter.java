package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.kernel.Sql;

/**
 * What a list of matters is narrowed to; absent parts do not narrow.
 *
 * @param text parts of the title, the content or the number
 * @param from first day of registration
 * @param to last day of registration, inclusive
 * @param due only open matters whose term ends on these days
 */
public record OpinionFilter(
        @Nullable String text,
        @Nullable OpinionState state,
        @Nullable Long agencyId,
        @Nullable Long sourceId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Due due,
        @Nullable OpinionSubset subset) {

    /** Everything. */
    public static OpinionFilter all() {
        return new OpinionFilter(null, null, null, null, null, null, null, null);
    }

    void narrow(Sql sql) {
        if (text != null) {
            SearchTerms.of(text).narrow(sql, "o");
        }
        if (state != null) {
            sql.add("and o.state = ?", state);
        }
        if (agencyId != null) {
            sql.add("and o.agency_id = ?", agencyId);
        }
        if (sourceId != null) {
            sql.add("and o.source_id = ?", sourceId);
        }
        if (from != null) {
            sql.add("and o.registered_at >= ?", DistrictTime.startOf(from));
        }
        if (to != null) {
            sql.add("and o.registered_at < ?", DistrictTime.startOf(to.plusDays(1)));
        }
        if (due != null) {
            sql.add("and o.in_hand and o.due_on <= ?", due.to());
            if (due.from() != null) {
                sql.add("and o.due_on >= ?", due.from());
            }
        }
        if (subset != null) {
            sql.add("and o.id in (" + subset.sql() + ")", subset.values().toArray());
        }
    }
}
