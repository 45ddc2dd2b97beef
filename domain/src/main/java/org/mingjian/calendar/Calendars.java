package org.mingjian.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** Everything published so far, read afresh: an arrangement that is added counts from the next call. */
    public WorkingDays workingDays() {
        var years = entities.createQuery("select y from CalendarYear y", CalendarYear.class)
                .getResultStream()
                .map(CalendarYear::year)
                .collect(Collectors.toSet());
        var exceptions = entities.createQuery("select e from CalendarException e", CalendarException.class)
                .getResultStream()
                .collect(Collectors.toMap(CalendarException::day, CalendarException::workday));
        return new WorkingDays(years, exceptions);
    }
}
