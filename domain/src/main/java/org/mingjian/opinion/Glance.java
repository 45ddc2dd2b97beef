package org.mingjian.opinion;

import java.util.List;

/**
 * The matters one may see, at a glance and as of now.
 *
 * @param open taken on and not yet concluded
 * @param overdue of those, beyond their term
 * @param halfYears the last six half-years, oldest first
 * @param busiest the agencies with most overdue matters, of equals those with most open ones; none for those who do not
 *     see all
 */
public record Glance(long received, long concluded, long open, long overdue, List<Half> halfYears, List<Busy> busiest) {
    /** What came and went in a half-year, named like {@code 2026H1}. */
    public record Half(String period, long received, long concluded) {}

    /** An agency and its open matters. */
    public record Busy(long agencyId, String agency, long open, long overdue) {}
}
