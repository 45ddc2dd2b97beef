package org.mingjian.calendar;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** The arrangement of a year counts as published, by an announcement. */
record CalendarPublished(int year, Announcement announcement) implements DomainEvent {
    @Override
    public String subject() {
        return "calendar:" + year;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("title", announcement.title(), "url", announcement.url());
    }
}
