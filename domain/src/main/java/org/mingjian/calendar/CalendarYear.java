package org.mingjian.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A year whose holiday arrangement has been published, with where it was published and who entered that. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {
    @Id
    @Column(name = "year")
    private int year;

    @Column(name = "source")
    private String title;

    @Column(name = "url")
    private String url;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "entered_at")
    private @Nullable Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {}

    @SuppressWarnings("NullAway.Init")
    CalendarYear(int year, Announcement announcement, String by, Instant at) {
        this.year = year;
        announce(announcement, by, at);
    }

    final void announce(Announcement announcement, String by, Instant at) {
        title = announcement.title();
        url = announcement.url();
        enteredBy = by;
        enteredAt = at;
    }

    int year() {
        return year;
    }

    AnnouncedYear announced() {
        return new AnnouncedYear(year, title, url, enteredBy, enteredAt);
    }
}
