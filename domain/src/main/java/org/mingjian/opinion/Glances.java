package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.Sql;

/** Counts matters as they stand now, within what the one who asks may see: three statements, whatever there is. */
@ApplicationScoped
public class Glances {
    private static final int HALF_YEARS = 6;
    private static final int MONTHS_OF_HALF = 6;
    private static final int BUSIEST = 8;

    @Inject
    private EntityManager entities;

    @Inject
    private OpinionScope scope;

    public Glance on(LocalDate today) {
        LocalDate start = LocalDate.of(today.getYear(), today.getMonthValue() <= MONTHS_OF_HALF ? 1 : 7, 1);
        List<Glance.Half> halves = halves(start.minusMonths((long) (HALF_YEARS - 1) * MONTHS_OF_HALF), today);
        Glance.Half now = halves.get(halves.size() - 1);
        Sql sql = Sql.of(
                "select count(*), count(*) filter (where o.due_on < ?) from opinion o where o.state = 'ACCEPTED'",
                today);
        scope.narrow(sql);
        return sql.list(
                        entities,
                        row -> new Glance(
                                now.received(), now.concluded(), row.number(0), row.number(1), halves, busiest(today)))
                .get(0);
    }

    private List<Glance.Half> halves(LocalDate first, LocalDate today) {
        Sql sql = Sql.of(
                "select extract(year from h)::integer || 'H' || case when extract(month from h) < 7 then 1 else 2 end,"
                        + " coalesce(c.received, 0), coalesce(c.concluded, 0)"
                        + " from generate_series(cast(? as timestamp), cast(? as timestamp), interval '6 months') h"
                        + " left join (select make_date(extract(year from s.day)::integer,"
                        + " case when extract(month from s.day) < 7 then 1 else 7 end, 1) as half,"
                        + " count(*) filter (where s.state = 'REGISTERED') as received,"
                        + " count(*) filter (where s.state = 'CONCLUDED') as concluded"
                        + " from opinion_step s join opinion o on o.id = s.opinion_id where s.day >= ?",
                first,
                today,
                first);
        scope.narrow(sql);
        return sql.add("group by 1) c on c.half = h::date order by h")
                .list(entities, row -> new Glance.Half(row.required(0), row.number(1), row.number(2)));
    }

    private List<Glance.Busy> busiest(LocalDate today) {
        Sql sql = Sql.of(
                "select o.agency_id, a.name, count(*), count(*) filter (where o.due_on < ?) from opinion o"
                        + " join agency a on a.id = o.agency_id where o.state = 'ACCEPTED'",
                today);
        scope.narrow(sql);
        return sql.add("group by o.agency_id, a.name order by 3 desc, a.name limit ?", BUSIEST)
                .list(entities, row -> new Glance.Busy(row.number(0), row.required(1), row.number(2), row.number(3)));
    }
}
