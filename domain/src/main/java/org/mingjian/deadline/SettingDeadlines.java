package org.mingjian.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** Sets how long deadlines are, from a day on and as far as their sources let; what runs already keeps its length. */
@ApplicationScoped
public class SettingDeadlines {
    private static final int LONGEST_REASON = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** All deadlines, in the order of the table; one query. Everybody may know them. */
    public List<DeadlineRow> all() {
        LocalDate today = DistrictTime.today(clock);
        Map<DeadlineKind, NavigableMap<LocalDate, DeadlineSetting>> settings = entities.createQuery(
                        "select s from DeadlineSetting s order by s.id", DeadlineSetting.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        DeadlineSetting::kind,
                        Collectors.toMap(
                                DeadlineSetting::effectiveFrom, set -> set, (one, later) -> later, TreeMap::new)));
        return Arrays.stream(DeadlineKind.values())
                .map(kind -> row(kind, settings.getOrDefault(kind, new TreeMap<>()), today))
                .toList();
    }

    private static DeadlineRow row(
            DeadlineKind kind, NavigableMap<LocalDate, DeadlineSetting> settings, LocalDate today) {
        Map.Entry<LocalDate, DeadlineSetting> present = settings.floorEntry(today);
        return new DeadlineRow(
                kind,
                present == null ? null : present.getValue(),
                List.copyOf(settings.tailMap(today, false).values()));
    }

    /**
     * Sets how long deadlines of a kind are that start from a day on.
     *
     * @throws Rejection if their source forbids it, or the day is past
     */
    @Transactional
    public void set(DeadlineKind kind, int length, LocalDate from, String reason) {
        current.require(Permission.KEEP_DEADLINES);
        kind.check(length);
        if (from.isBefore(DistrictTime.today(clock))) {
            throw new Rejection(DeadlineRule.EFFECTIVE_IN_PAST);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Rejection(DeadlineRule.REASON_MISSING, LONGEST_REASON);
        }
        int before = all().stream()
                .filter(row -> row.kind() == kind)
                .mapToInt(DeadlineRow::length)
                .sum();
        Setting setting = new Setting(length, reason.strip());
        entities.persist(
                new DeadlineSetting(kind, setting, from, current.actor().name(), clock.instant()));
        happened.fire(new DeadlineSet(kind, before, setting, from));
    }
}
