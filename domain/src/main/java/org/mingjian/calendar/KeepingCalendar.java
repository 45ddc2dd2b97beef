package org.mingjian.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** Keeps the calendar: holidays and make-up days of a year, and the announcement they rest on. */
@ApplicationScoped
public class KeepingCalendar {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 20;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Makes a day a holiday, or a day of a weekend a working day.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void set(LocalDate day, SpecialDay special) {
        current.require(Permission.KEEP_CALENDAR);
        check(day, special);
        change(day.getYear(), days -> days.put(day, special));
    }

    /** Makes a day one like any other. */
    @Transactional
    public void clear(LocalDate day) {
        current.require(Permission.KEEP_CALENDAR);
        change(day.getYear(), days -> days.remove(day));
    }

    /**
     * Lets a year's days count as published; what is counted with them is provisional no longer.
     *
     * @throws Rejection if the year has no days yet, or a rule says no
     */
    @Transactional
    public void publish(int year, Announcement announcement) {
        current.require(Permission.KEEP_CALENDAR);
        announce(year, announcement);
        revised(year);
    }

    /**
     * Takes the years of a file in the place of what is there of them, and publishes them; all of it or nothing.
     *
     * @return the years
     * @throws Rejection if the file cannot be read, naming the row and the field, or a rule says no
     */
    @Transactional
    public Set<Integer> bringIn(String file, Announcement announcement) {
        current.require(Permission.KEEP_CALENDAR);
        Map<Integer, Map<LocalDate, SpecialDay>> years = CalendarFile.read(file);
        years.forEach((year, days) -> {
            days.forEach(KeepingCalendar::check);
            change(year, there -> {
                there.clear();
                there.putAll(days);
            });
            announce(year, announcement);
            revised(year);
        });
        return years.keySet();
    }

    private static void check(LocalDate day, SpecialDay special) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Rejection(CalendarRule.YEAR_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR);
        }
        if (special.name().isBlank() || special.name().length() > LONGEST_NAME) {
            throw new Rejection(CalendarRule.DAY_NAMELESS, LONGEST_NAME);
        }
        if (special.worked() && !WorkingDays.weekend(day)) {
            throw new Rejection(CalendarRule.MAKE_UP_ON_WEEKDAY, day);
        }
    }

    private interface Change {
        void of(Map<LocalDate, SpecialDay> days);
    }

    private void change(int year, Change change) {
        Sql.lock(entities, "calendar");
        Map<LocalDate, SpecialDay> was = days(year);
        Map<LocalDate, SpecialDay> is = new TreeMap<>(was);
        change.of(is);
        if (was.equals(is)) {
            return;
        }
        Sql.of("delete from calendar_exception where extract(year from day) = ?", year)
                .execute(entities);
        is.forEach((day, special) -> Sql.of(
                        "insert into calendar_exception (day, workday, name) values (?, ?, ?)",
                        day,
                        special.worked(),
                        special.name())
                .execute(entities));
        revised(year);
        happened.fire(new CalendarChanged(year, was, is));
    }

    private Map<LocalDate, SpecialDay> days(int year) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        Sql.of("select day, workday, name from calendar_exception where extract(year from day) = ?", year)
                .list(
                        entities,
                        row -> days.put(
                                LocalDate.parse(String.valueOf(row.day(0))),
                                new SpecialDay(row.flag(1), row.required(2))));
        return days;
    }

    private void announce(int year, Announcement announcement) {
        announcement.check();
        if (days(year).isEmpty()) {
            throw new Rejection(CalendarRule.YEAR_EMPTY, year);
        }
        demandNoGap(year);
        String by = current.actor().name();
        CalendarYear there = entities.find(CalendarYear.class, year);
        if (there == null) {
            entities.persist(new CalendarYear(year, announcement, by, clock.instant()));
            entities.flush();
        } else {
            there.announce(announcement, by, clock.instant());
        }
        happened.fire(new CalendarPublished(year, announcement));
    }

    /** Working days are numbered through all published years: they lie one after the other. */
    private void demandNoGap(int year) {
        List<Integer> published = entities.createQuery(
                        "select y.year from CalendarYear y order by y.year", Integer.class)
                .getResultList();
        if (!published.isEmpty() && (year < published.get(0) - 1 || year > published.get(published.size() - 1) + 1)) {
            throw new Rejection(CalendarRule.YEAR_GAP, year, published.get(0), published.get(published.size() - 1));
        }
    }

    private void revised(int year) {
        Sql.of("insert into calendar_revision (year, at) values (?, ?)", year, clock.instant())
                .execute(entities);
    }
}
