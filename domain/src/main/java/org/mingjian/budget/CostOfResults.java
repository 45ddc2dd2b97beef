package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Sql;

/**
 * What was spent beside what came of it: the money a matter that was concluded has cost, on the average of a year.
 * Matters are counted as the report counts them: entries into 处理完毕 in the year, whenever received.
 *
 * @article 16
 */
@ApplicationScoped
public class CostOfResults {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /**
     * A year's.
     *
     * @param spent what was paid, refunds deducted
     * @param concluded how many matters were concluded
     */
    public record Cost(Money spent, long concluded) {
        /** For each matter, rounded to the fen; empty where none was concluded. */
        public Optional<Money> each() {
            return concluded == 0 ? Optional.empty() : Optional.of(spent.dividedBy(concluded, RoundingMode.HALF_UP));
        }
    }

    /** What it was in a year; one query. */
    public Cost of(int year) {
        current.require(Permission.READ_BUDGET);
        return Sql.of("""
                        select (select coalesce(sum(l.spent), 0.00) from budget_line l where l.year = ?), count(*)
                        from opinion_step s where s.state = 'CONCLUDED' and s.day between ? and ?
                        """, year, Reconciliations.first(year), Reconciliations.last(year))
                .list(entities, row -> new Cost(row.money(0), row.number(1)))
                .get(0);
    }
}
