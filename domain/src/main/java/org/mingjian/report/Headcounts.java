package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Sql;

/**
 * Counts supervisors in office.
 *
 * @article 12
 */
@ApplicationScoped
class Headcounts {
    @Inject
    private EntityManager entities;

    /** Those in office over a half-year; empty where no supervisor was ever entered. */
    Optional<Headcount> over(HalfYear period) {
        return Sql.of(
                        """
                        select count(*) filter (where serves_from < ? and serves_to >= ?),
                          count(*) filter (where serves_from between ? and ?),
                          count(*) filter (where serves_to between ? and ?),
                          count(*) filter (where serves_from <= ? and serves_to > ?),
                          count(*)
                        from supervisor
                        """,
                        period.from(),
                        period.from(),
                        period.from(),
                        period.to(),
                        period.from(),
                        period.to(),
                        period.to(),
                        period.to())
                .list(
                        entities,
                        row -> row.number(4) == 0
                                ? Optional.<Headcount>empty()
                                : Optional.of(
                                        new Headcount(row.integer(0), row.integer(1), row.integer(2), row.integer(3))))
                .get(0);
    }
}
