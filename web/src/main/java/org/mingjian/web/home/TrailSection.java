package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.audit.AuditTrail;
import org.mingjian.audit.AuditTrail.DayCount;
import org.mingjian.web.Charts;
import org.mingjian.web.Show;
import org.mingjian.web.access.AuditKinds;

/** How much the trail has noted in the last four weeks, by day and by kind: for those who read it. */
@Named
@RequestScoped
public class TrailSection implements Section {
    private static final int DAYS = 28;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    private @Nullable List<DayCount> counts;

    @Override
    public boolean isShown() {
        return current.may(Permission.READ_AUDIT);
    }

    /** A number under a name, such as a day or a kind. */
    public record Count(String name, long entries) {}

    /** Each day of the four weeks. */
    public List<Count> getDays() {
        LocalDate today = show.today();
        Map<LocalDate, Long> days = new TreeMap<>();
        today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).forEach(day -> days.put(day, 0L));
        counts().forEach(count -> days.merge(count.day(), count.entries(), Long::sum));
        return days.entrySet().stream()
                .map(day -> new Count(day.getKey().toString(), day.getValue()))
                .toList();
    }

    /** The kinds that entries are about, those with most entries first. */
    public List<Count> getKinds() {
        return counts().stream()
                .collect(Collectors.groupingBy(DayCount::kind, Collectors.summingLong(DayCount::entries)))
                .entrySet()
                .stream()
                .map(kind -> new Count(AuditKinds.name(kind.getKey(), show), kind.getValue()))
                .sorted(Comparator.comparing(Count::entries).reversed().thenComparing(Count::name))
                .toList();
    }

    public String getDayChart() {
        return Charts.upright(show.text("home.entries"), getDays(), Count::name, Count::entries);
    }

    public String getKindChart() {
        return Charts.across(show.text("home.entries"), getKinds(), Count::name, Count::entries);
    }

    private List<DayCount> counts() {
        if (counts == null) {
            counts = trail.counts(show.today().minusDays(DAYS - 1L));
        }
        return counts;
    }
}
