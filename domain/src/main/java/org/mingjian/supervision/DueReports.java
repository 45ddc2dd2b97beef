package org.mingjian.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.deadline.Deadlines;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.DueCount;

/**
 * Supervision documents whose report the agency owes and is late with, or soon will be.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class DueReports {
    @Inject
    private EntityManager entities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentUser current;

    /** By agency, only those that have any; one query. */
    public List<DueCount> byAgency(LocalDate today) {
        current.require(Permission.RUN_JOBS);
        return Sql.of(
                        "select d.agency_id, count(*) filter (where l.due_on < ?), count(*) filter (where l.due_on >= ?),"
                                + " min(l.due_on) from demand d join deadline l on l.subject_kind = 'demand'"
                                + " and l.subject_id = d.id and l.ended_on is null and l.kind <> 'DECIDE_REVIEW'"
                                + " where d.state = 'AWAITING' and l.due_on <= ? group by d.agency_id order by d.agency_id",
                        today,
                        today,
                        deadlines.horizon(today).soon())
                .list(
                        entities,
                        row -> new DueCount(row.number(0), row.number(1), row.number(2), requireNonNull(row.day(3))));
    }
}
