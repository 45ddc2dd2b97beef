package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.mingjian.kernel.Sql;

/**
 * The numbers of the portal's matters, {@code JY-2026-0001}: each year from 1 on, without a gap. Whoever takes one
 * keeps the others waiting until her transaction ends, and gives it back where that fails; so it is taken last.
 */
@ApplicationScoped
class OpinionNumbers {
    private static final String SERIES = "JY";

    @Inject
    private EntityManager entities;

    String next(int year) {
        Sql.of(
                        "insert into number_series (name, year, last) values (?, ?, 1)"
                                + " on conflict (name, year) do update set last = number_series.last + 1",
                        SERIES,
                        year)
                .execute(entities);
        long number = Sql.of("select last from number_series where name = ? and year = ?", SERIES, year)
                .number(entities);
        return "%s-%d-%04d".formatted(SERIES, year, number);
    }
}
