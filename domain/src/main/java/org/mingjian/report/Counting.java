package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Sql;

/**
 * Counts: for every matter that plays a part in a period, how it counts in each metric. All figures of a summary are
 * sums over these rows, so each can be shown with the matters behind it. Dates are those of the events, in the
 * district's zone.
 *
 * @article 15
 */
@ApplicationScoped
class Counting {
    /**
     * Entries into counted states within the period; a reopened matter counts again, a merely submitted one not yet.
     */
    private static final String STEPS = """
            select s.opinion_id,
              count(*) filter (where s.state = 'REGISTERED' and s.counted) as received,
              count(*) filter (where s.state = 'ACCEPTED' and s.counted) as accepted,
              count(*) filter (where s.state = 'NOT_ACCEPTED') as not_accepted,
              count(*) filter (where s.state = 'CONCLUDED') as concluded,
              count(*) filter (where s.state = 'WITHDRAWN' and s.counted) as withdrawn,
              max(s.day) filter (where s.state = 'CONCLUDED') as concluded_on
            from opinion_step s where s.day between ? and ?
              and (s.state in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED') or s.state = 'WITHDRAWN' and s.counted)
            group by s.opinion_id
            """;

    /** Matters taken on and not yet let go of at the end of a day. */
    private static final String OPEN = """
            select distinct s.opinion_id from opinion_step s
            where s.in_hand and s.day <= ? and (s.until_day is null or s.until_day > ?)
            """;

    private static final String COLUMNS = """
            snapshot_id, span, opinion_id, agency, agency_kind, problem_kind, domain, supervisor, received, accepted,
            not_accepted, concluded, concluded_in_time, concluded_unextended, withdrawn, open_at_start, open_at_end,
            overdue_at_end, handling_days, handling_working_days
            """;

    private static final String MATTERS = """
            select ?, ?, o.id, a.name, a.kind, coalesce(k.name, o.problem_kind_text), o.domain_text, v.name,
              coalesce(steps.received, 0) as received, coalesce(steps.accepted, 0) as accepted,
              coalesce(steps.not_accepted, 0) as not_accepted, coalesce(steps.concluded, 0) as concluded,
              case when steps.concluded_on <= o.due_on then steps.concluded else 0 end as concluded_in_time,
              case when steps.concluded_on <= coalesce(o.unextended_on, o.due_on) then steps.concluded else 0 end
                as concluded_unextended,
              coalesce(steps.withdrawn, 0) as withdrawn,
              case when at_start.opinion_id is null then 0 else 1 end as open_at_start,
              case when at_end.opinion_id is null then 0 else 1 end as open_at_end,
              case when at_end.opinion_id is not null and o.due_on < ? then 1 else 0 end as overdue_at_end,
              steps.concluded_on - (o.registered_at at time zone 'Asia/Shanghai')::date,
              concluded.number - registered.number
            from steps full join at_start using (opinion_id) full join at_end using (opinion_id)
            join opinion o on o.id = opinion_id
            join agency a on a.id = o.agency_id
            left join supervisor v on v.id = o.supervisor_id
            left join problem_kind_name k on k.text = o.problem_kind_text
            left join days registered
              on steps.concluded > 0 and registered.day = (o.registered_at at time zone 'Asia/Shanghai')::date
            left join days concluded on concluded.day = steps.concluded_on
            where true
            """;

    @Inject
    private EntityManager entities;

    /**
     * Writes the rows of one period.
     *
     * @param overdueBefore matters still open at the end count as overdue where they were due before this day
     * @param sourceId the only source counted, or null for all
     */
    void count(long snapshotId, Span span, ReportPeriod period, LocalDate overdueBefore, @Nullable Long sourceId) {
        matters(
                        Sql.of("insert into snapshot_matter (" + COLUMNS + ")"),
                        snapshotId,
                        span,
                        period,
                        overdueBefore,
                        sourceId)
                .execute(entities);
    }

    /** What the rows of one half-year would add up to now; nothing is written. */
    Counts now(ReportPeriod period, LocalDate overdueBefore, @Nullable Long sourceId) {
        Sql sql =
                Sql.of("select coalesce(sum(received), 0), coalesce(sum(accepted), 0), coalesce(sum(not_accepted), 0),"
                        + " coalesce(sum(concluded), 0), coalesce(sum(concluded_in_time), 0),"
                        + " coalesce(sum(concluded_unextended), 0), coalesce(sum(withdrawn), 0),"
                        + " coalesce(sum(open_at_start), 0), coalesce(sum(open_at_end), 0),"
                        + " coalesce(sum(overdue_at_end), 0) from (");
        return matters(sql, 0, Span.NOW, period, overdueBefore, sourceId)
                .add(") matters")
                .list(entities, row -> Counts.of(row, 0))
                .get(0);
    }

    private static Sql matters(
            Sql sql,
            long snapshotId,
            Span span,
            ReportPeriod period,
            LocalDate overdueBefore,
            @Nullable Long sourceId) {
        LocalDate eve = period.from().minusDays(1);
        sql.add("with days as materialized (select * from working_day_number),")
                .add("steps as (" + STEPS + "),", period.from(), period.to())
                .add("at_start as (" + OPEN + "),", eve, eve)
                .add("at_end as (" + OPEN + ")", period.to(), period.to())
                .add(MATTERS, snapshotId, span, overdueBefore);
        if (sourceId != null) {
            sql.add("and o.source_id = ?", sourceId);
        }
        return sql;
    }

    /**
     * The day before which a matter still open must have been due to be overdue: the day after the period, or today.
     */
    static LocalDate overdueBefore(ReportPeriod period, LocalDate today) {
        LocalDate after = period.to().plusDays(1);
        return today.isBefore(after) ? today : after;
    }

    /** Matters registered in a period by the register itself, not by the steps. */
    int registered(ReportPeriod period, @Nullable Long sourceId) {
        Sql sql = Sql.of(
                "select count(*) from opinion o where (o.registered_at at time zone 'Asia/Shanghai')::date"
                        + " between ? and ?",
                period.from(),
                period.to());
        if (sourceId != null) {
            sql.add("and o.source_id = ?", sourceId);
        }
        return Math.toIntExact(sql.number(entities));
    }
}
