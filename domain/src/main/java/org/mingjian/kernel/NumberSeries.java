package org.mingjian.kernel;

import jakarta.persistence.EntityManager;

/**
 * Numbers such as {@code JY-2026-0001}: each year from 1 on, without a gap. Whoever takes one keeps the others waiting
 * until her transaction ends, and gives it back where that fails; so it is taken last.
 */
public enum NumberSeries {
    /** Matters brought in the portal. */
    JY,
    /** Requests to spend (经费). */
    JF,
    /** Vouchers (凭证). */
    PZ,
    /** Requests to consult files (查阅). */
    CY,
    /** What is archived (归档). */
    GD,
    /** Refusals to cooperate (拒绝配合). */
    PH;

    /** The next number of a year. */
    public String next(EntityManager entities, int year) {
        return "%s-%d-%04d".formatted(name(), year, take(entities, name(), year));
    }

    /** As {@link #next}, for a series that is known by a name of its own: the bare number. */
    public static int take(EntityManager entities, String name, int year) {
        Sql.of(
                        "insert into number_series (name, year, last) values (?, ?, 1)"
                                + " on conflict (name, year) do update set last = number_series.last + 1",
                        name,
                        year)
                .execute(entities);
        return Math.toIntExact(Sql.of("select last from number_series where name = ? and year = ?", name, year)
                .number(entities));
    }
}
