package org.mingjian.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.deadline.Deadlines;
import org.mingjian.kernel.Sql;

/** What is overdue or soon will be, within what the one who asks may see. */
@ApplicationScoped
public class DueMatters {
    @Inject
    private EntityManager entities;

    @Inject
    private OpinionScope scope;

    @Inject
    private Deadlines deadlines;

    /** By agency, the leading one of each matter; only those that have any. Under 0 what no agency has yet. */
    public List<DueCount> byAgency(LocalDate today) {
        scope.demandAny();
        Sql sql = Sql.of(
                "select coalesce(h.agency_id, case when o.form_key is null then o.agency_id else 0 end) as agency,"
                        + " count(*) filter (where o.due_on < ?), count(*) filter (where o.due_on >= ?), min(o.due_on)"
                        + " from opinion o left join handling h on h.opinion_id = o.id and h.lead"
                        + " and h.state not in ('CONCLUDED', 'RETURNED')"
                        + " where o.in_hand and o.due_on <= ?",
                today,
                today,
                deadlines.horizon(today).soon());
        scope.narrow(sql);
        return sql.add("group by agency order by agency")
                .list(
                        entities,
                        row -> new DueCount(row.number(0), row.number(1), row.number(2), requireNonNull(row.day(3))));
    }
}
