package org.mingjian.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;

/** The holiday arrangements as they stand in the database. */
@ApplicationScoped
public class Calendars {
    @Inject
    private EntityManager entities;

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
