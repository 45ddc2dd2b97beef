package org.mingjian.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;

/**
 * Which entries of the trail are asked for; what is absent does not narrow.
 *
 * @param subject a subject ({@code kind:identifier}) or a kind alone
 * @param from the first day
 * @param to the last day
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    void narrow(Sql sql) {
        if (actor != null) {
            sql.add("and e.actor = ?", actor);
        }
        if (action != null) {
            sql.add("and e.action = ?", action);
        }
        if (subject != null && subject.contains(":")) {
            sql.add("and e.subject = ?", subject);
        } else if (subject != null) {
            sql.add("and starts_with(e.subject, ?)", subject + ":");
        }
        if (from != null) {
            sql.add("and e.at >= ?", DistrictTime.startOf(from));
        }
        if (to != null) {
            sql.add("and e.at < ?", DistrictTime.startOf(to.plusDays(1)));
        }
    }
}
