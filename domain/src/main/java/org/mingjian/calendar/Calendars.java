package org.mingjian.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The holiday arrangements as they stand in the database. */
@ApplicationScoped
public class Calendars {
    @Inject
    private EntityManager entities;

    /**
     * The next year, where the time has come and its arrangement is not there: it is announced between the end of
     * October and the middle of November.
     */
    public OptionalInt missingYear(LocalDate today) {
        int next = today.getYear() + 1;
        return today.getMonth().compareTo(Month.NOVEMBER) < 0 || entities.find(CalendarYear.class, next) != null
                ? OptionalInt.empty()
                : OptionalInt.of(next);
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
