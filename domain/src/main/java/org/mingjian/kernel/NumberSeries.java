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
    PZ;

    /** The next number of a year. */
    public String next(EntityManager entities, int year) {
        Sql.of(
                        "insert into number_series (name, year, last) values (?, ?, 1)"
                                + " on conflict (name, year) do update set last = number_series.last + 1",
                        this,
                        year)
                .execute(entities);
        long number = Sql.of("select last from number_series where name = ? and year = ?", this, year)
                .number(entities);
        return "%s-%d-%04d".formatted(name(), year, number);
    }
}
