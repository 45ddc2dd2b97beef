package org.mingjian.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that differs from its day of the week: a holiday, or a weekend day that is worked (调休). */
@Entity
@Table(name = "calendar_exception")
class CalendarException {
    @Id
    @Column(name = "day")
    private LocalDate day;

    @Column(name = "workday")
    private boolean workday;

    @Column(name = "name")
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected CalendarException() {}

    LocalDate day() {
        return day;
    }

    boolean workday() {
        return workday;
    }

    String name() {
        return name;
    }
}
