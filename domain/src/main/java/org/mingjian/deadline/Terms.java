package org.mingjian.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;

/** All that a last day is counted by: the calendar, and how long each deadline is from which day on. Immutable. */
public final class Terms {
    private final WorkingDays calendar;
    private final Map<DeadlineKind, NavigableMap<LocalDate, Setting>> settings;

    Terms(WorkingDays calendar, Map<DeadlineKind, NavigableMap<LocalDate, Setting>> settings) {
        this.calendar = calendar;
        this.settings = Map.copyOf(settings);
    }

    /** The deadlines as they are where nothing is set. */
    public static Terms standard(WorkingDays calendar) {
        return new Terms(calendar, Map.of());
    }

    public WorkingDays calendar() {
        return calendar;
    }

    /** How long a deadline is that starts on a day. */
    public int length(DeadlineKind kind, LocalDate start) {
        return set(kind, start).map(Setting::length).orElse(kind.standard());
    }

    /** What that length rests on. */
    String basis(DeadlineKind kind, LocalDate start) {
        return set(kind, start).map(Setting::reason).orElseGet(kind::source);
    }

    private Optional<Setting> set(DeadlineKind kind, LocalDate start) {
        return Optional.ofNullable(settings.get(kind))
                .map(dated -> dated.floorEntry(start))
                .map(Map.Entry::getValue);
    }

    /** The last day of a deadline that starts on a day. */
    public DueDay due(DeadlineKind kind, LocalDate start) {
        return kind.unit().due(start, length(kind, start), calendar);
    }
}
