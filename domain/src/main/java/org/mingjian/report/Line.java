package org.mingjian.report;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one agency, kind of problem, domain or supervisor, with those of the half-year before and of the same
 * half a year before.
 *
 * @param group what lines are gathered by, such as the kind of agency; absent where lines are not gathered
 */
public record Line(
        String name,
        @Nullable String group,
        Counts now,
        Counts previous,
        Counts yearBefore,
        Days handlingDays,
        Days handlingWorkingDays) {}
