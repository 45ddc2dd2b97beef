package org.mingjian.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.Calendars;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.DomainEvent;

/**
 * What is to be looked after while deadlines run: that they follow the calendar, and that it is kept when one is not
 * met. In portions, each a transaction; done again it finds nothing more to do.
 */
@ApplicationScoped
public class WatchingDeadlines {
    private static final int PORTION = 200;
    private static final String LATE =
            "d.endedOn is null and d.overdueOn is null and d.pausedOn is null and d.dueOn < :today";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Calendars calendars;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Event<DomainEvent> happened;

    /** How many deadlines run that were counted by an earlier calendar. */
    @Transactional
    public long outdated() {
        current.require(Permission.RUN_JOBS);
        return entities.createQuery(
                        "select count(d) from Deadline d where d.endedOn is null and d.calendarVersion < :version",
                        Long.class)
                .setParameter("version", calendars.workingDays().version())
                .getSingleResult();
    }

    /** How many deadlines were not met by the day before a day, and nobody has kept it yet. */
    @Transactional
    public long late(LocalDate today) {
        current.require(Permission.RUN_JOBS);
        return entities.createQuery("select count(d) from Deadline d where " + LATE, Long.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    /**
     * Counts some of the deadlines anew that run and were counted by an earlier calendar. What has been told to
     * somebody outside is never drawn nearer.
     *
     * @return how many; 0 when all follow the calendar
     */
    @Transactional
    public int recount() {
        current.require(Permission.RUN_JOBS);
        WorkingDays calendar = calendars.workingDays();
        List<Deadline> outdated = some(entities.createQuery(
                        "select d from Deadline d where d.endedOn is null and d.calendarVersion < :version"
                                + " order by d.calendarVersion, d.id",
                        Deadline.class)
                .setParameter("version", calendar.version()));
        outdated.forEach(deadline -> recount(deadline, calendar));
        return outdated.size();
    }

    private void recount(Deadline deadline, WorkingDays calendar) {
        DueDay was = deadline.dueDay();
        DueDay counted = deadline.recount(calendar);
        if (!deadline.dueDay().equals(was)) {
            happened.fire(new DeadlineMoved(deadline, was));
        }
        if (counted.day().isBefore(deadline.dueOn())) {
            happened.fire(new DeadlineKept(deadline, counted));
        }
    }

    /**
     * Keeps of some of the deadlines that they were not met by the day before a day.
     *
     * @return how many; 0 when all are found
     */
    @Transactional
    public int findOverdue(LocalDate today) {
        current.require(Permission.RUN_JOBS);
        WorkingDays calendar = calendars.workingDays();
        List<Deadline> late = some(entities.createQuery(
                        "select d from Deadline d where " + LATE + " order by d.dueOn, d.id", Deadline.class)
                .setParameter("today", today));
        late.forEach(deadline -> deadlines.overdue(deadline, calendar));
        return late.size();
    }

    private static List<Deadline> some(TypedQuery<Deadline> query) {
        return query.setMaxResults(PORTION)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "d.pauses")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }
}
