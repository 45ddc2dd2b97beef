package org.mingjian.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year whose holiday arrangement has been published, with where it was published. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {
    @Id
    @Column(name = "year")
    private int year;

    @Column(name = "source")
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {}

    int year() {
        return year;
    }

    String source() {
        return source;
    }
}
