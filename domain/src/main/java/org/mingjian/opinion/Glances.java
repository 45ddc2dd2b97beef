package org.mingjian.opinion;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Sql;

/**
 * Counts matters as they stand now, within what the one who asks may see: three statements, whatever there is; two
 * where one sees not all agencies.
 */
@ApplicationScoped
public class Glances {
    private static final int HALF_YEARS = 6;
    private static final int BUSIEST = 8;

    @Inject
    private EntityManager entities;

    @Inject
    private OpinionScope scope;

    public Glance on(LocalDate today) {
        List<Glance.Half> halves = halves(today);
        Glance.Half now = halves.get(halves.size() - 1);
        Sql sql = Sql.of("select count(*), count(*) filter (where o.due_on < ?) from opinion o where o.in_hand", today);
        scope.narrow(sql);
        return sql.list(
                        entities,
                        row -> new Glance(
                                now.received(), now.concluded(), row.number(0), row.number(1), halves, busiest(today)))
                .get(0);
    }

    private List<Glance.Half> halves(LocalDate today) {
        Deque<HalfYear> periods = new ArrayDeque<>(List.of(HalfYear.of(today)));
        while (periods.size() < HALF_YEARS) {
            periods.addFirst(periods.getFirst().previous());
        }
        Sql sql = Sql.of(
                "select p.number, coalesce(sum(d.steps) filter (where d.state = 'REGISTERED'), 0),"
                        + " coalesce(sum(d.steps) filter (where d.state = 'CONCLUDED'), 0)"
                        + " from (select s.day, s.state, count(*) as steps from opinion_step s"
                        + " where s.day between ? and ? and (s.state = 'REGISTERED' and s.counted or s.state = 'CONCLUDED')",
                periods.getFirst().from(),
                periods.getLast().to());
        if (!scope.everything()) {
            sql.add("and s.opinion_id in (select o.id from opinion o where true");
            scope.narrow(sql);
            sql.add(")");
        }
        sql.add(
                "group by s.day, s.state) d cross join lateral width_bucket(d.day, cast(? as date[])) p (number)",
                periods.stream().map(period -> period.from().toString()).collect(joining(",", "{", "}")));
        Map<Integer, Glance.Half> counted = new HashMap<>();
        List<HalfYear> inOrder = List.copyOf(periods);
        sql.add("group by 1").list(entities, row -> {
            String period = inOrder.get(row.integer(0) - 1).toString();
            return counted.put(row.integer(0), new Glance.Half(period, row.number(1), row.number(2)));
        });
        return IntStream.rangeClosed(1, inOrder.size())
                .mapToObj(number -> counted.getOrDefault(
                        number, new Glance.Half(inOrder.get(number - 1).toString(), 0, 0)))
                .toList();
    }

    private List<Glance.Busy> busiest(LocalDate today) {
        if (!scope.everything()) {
            return List.of();
        }
        Sql sql = Sql.of(
                "select o.agency_id, a.name, count(*), count(*) filter (where o.due_on < ?) from opinion o"
                        + " join agency a on a.id = o.agency_id where o.in_hand",
                today);
        return sql.add("group by o.agency_id, a.name order by 4 desc, 3 desc, a.name limit ?", BUSIEST)
                .list(entities, row -> new Glance.Busy(row.number(0), row.required(1), row.number(2), row.number(3)));
    }
}
