package org.mingjian.opinion;

import org.jspecify.annotations.Nullable;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Sql;

/**
 * Which agencies are asked for; what is absent does not narrow.
 *
 * @param text a part of the name
 * @param ended those that are no more, instead of those that are
 */
public record AgencyFilter(@Nullable String text, @Nullable AgencyKind kind, boolean ended) {
    /** All that are. */
    public static AgencyFilter valid() {
        return new AgencyFilter(null, null, false);
    }

    void narrow(Sql sql) {
        sql.add(ended ? "and a.valid_to is not null" : "and a.valid_to is null");
        if (text != null) {
            sql.add("and position(lower(?) in lower(a.name)) > 0", text);
        }
        if (kind != null) {
            sql.add("and a.kind = ?", kind);
        }
    }
}
