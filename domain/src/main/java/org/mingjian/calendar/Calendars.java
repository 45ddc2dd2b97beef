package org.mingjian.calendar;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingjian.kernel.Sql;

/** The holiday arrangements as they stand in the database. */
@ApplicationScoped
public class Calendars {
    @Inject
    private EntityManager entities;

    /**
     * This year or the next, where the time has come and its arrangement is not there: it is announced between the end
     * of October and the middle of November of the year before.
     */
    public OptionalInt missingYear(LocalDate today) {
        int last = today.getMonth().compareTo(Month.NOVEMBER) < 0 ? today.getYear() : today.getYear() + 1;
        List<Integer> there = entities.createQuery(
                        "select y.year from CalendarYear y where y.year in (:this, :last)", Integer.class)
                .setParameter("this", today.getYear())
                .setParameter("last", last)
                .getResultList();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !there.contains(year))
                .findFirst();
    }

    /** The years whose arrangements are published, in order. */
    public List<AnnouncedYear> announced() {
        return entities.createQuery("select y from CalendarYear y order by y.year", CalendarYear.class)
                .getResultStream()
                .map(CalendarYear::announced)
                .toList();
    }

    /** Everything entered so far, read afresh in one query: an arrangement that is added counts from the next call. */
    public WorkingDays workingDays() {
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, SpecialDay> specials = new HashMap<>();
        List<Integer> versions = Sql.of("select v.number, x.day, x.workday, x.name from"
                        + " (select coalesce(max(number), 0) as number from calendar_revision) v left join"
                        + " (select make_date(year, 1, 1) as day, cast(null as boolean) as workday, '' as name"
                        + " from calendar_year union all select day, workday, name from calendar_exception) x on true")
                .list(entities, row -> {
                    LocalDate day = row.day(1);
                    if (day != null && row.object(2) == null) {
                        years.add(day.getYear());
                    } else if (day != null) {
                        specials.put(day, new SpecialDay(row.flag(2), requireNonNull(row.text(3))));
                    }
                    return row.integer(0);
                });
        return new WorkingDays(years, specials, versions.get(0));
    }
}
