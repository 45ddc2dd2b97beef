package org.mingjian.web.calendar;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.deadline.Recounts;
import org.mingjian.calendar.AnnouncedYear;
import org.mingjian.calendar.Announcement;
import org.mingjian.calendar.CalendarDay;
import org.mingjian.calendar.Calendars;
import org.mingjian.calendar.DayKind;
import org.mingjian.calendar.KeepingCalendar;
import org.mingjian.calendar.SpecialDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.omnifaces.cdi.Param;

/** A year of the calendar, its days and what they rest on; each change sets the deadlines that run counting anew. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int FARTHEST = 100;
    private static final String ORDINARY = "ORDINARY";
    private static final List<DayKind> SPECIAL = List.of(DayKind.HOLIDAY, DayKind.MAKE_UP);

    @Inject
    private Calendars calendars;

    @Inject
    private KeepingCalendar keeping;

    @Inject
    private Recounts recounts;

    @Inject
    private Show show;

    @Inject
    @Param(name = "year")
    private @Nullable Integer asked;

    private int year;
    private List<Month> months = List.of();
    private List<Holiday> specials = List.of();
    private List<AnnouncedYear> announced = List.of();
    private @Nullable LocalDate day;
    private String kind = DayKind.HOLIDAY.name();
    private String name = "";
    private String title = "";
    private String url = "";

    @PostConstruct
    void load() {
        int present = show.today().getYear();
        year = asked == null || Math.abs(asked - present) > FARTHEST ? present : asked;
        WorkingDays calendar = calendars.workingDays();
        months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Month.of(YearMonth.of(year, month), calendar))
                .toList();
        specials = Holiday.of(LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(calendar::day)
                .filter(one -> SPECIAL.contains(one.kind()))
                .toList());
        announced = calendars.announced();
        getPublished().ifPresent(source -> {
            title = source.title();
            url = source.url();
        });
    }

    public int getYear() {
        return year;
    }

    public List<Month> getMonths() {
        return months;
    }

    /** Holidays and make-up days of the year, in order. */
    public List<Holiday> getSpecials() {
        return specials;
    }

    public long getWorkdays() {
        return months.stream().mapToLong(Month::workdays).sum();
    }

    /** What the year rests on; absent where it is not published. */
    public @Nullable AnnouncedYear getSource() {
        return getPublished().orElse(null);
    }

    private Optional<AnnouncedYear> getPublished() {
        return announced.stream().filter(one -> one.year() == year).findFirst();
    }

    /** The years one can turn to. */
    public List<Integer> getYears() {
        return IntStream.rangeClosed(
                        Math.min(
                                year,
                                announced.isEmpty() ? year : announced.get(0).year()),
                        Math.max(year, show.today().getYear() + 1))
                .boxed()
                .toList();
    }

    /** How a day looks. */
    public String look(@Nullable CalendarDay cell) {
        return cell == null ? "none" : cell.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The heads of a week's columns, from Monday on. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> show.text("weekday.short." + day))
                .toList();
    }

    public String weekday(LocalDate one) {
        return show.text("weekday." + one.getDayOfWeek());
    }

    /** What a day can be made. */
    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>(Choice.of(SPECIAL.toArray(DayKind[]::new), Optional.of(kind)));
        kinds.add(new Choice(ORDINARY, show.text("calendar.ordinary"), false));
        return kinds;
    }

    public void save() {
        LocalDate which = requireNonNull(day);
        if (kind.equals(ORDINARY)) {
            keeping.clear(which);
        } else {
            keeping.set(which, new SpecialDay(DayKind.valueOf(kind) == DayKind.MAKE_UP, name.strip()));
        }
        done(which.getYear(), "calendar.saved");
    }

    public void publish() {
        keeping.publish(year, new Announcement(title.strip(), url.strip()));
        done(year, "calendar.published");
    }

    private void done(int which, String said) {
        recounts.start();
        Outcome.to("/calendar/show?year=" + which, show.text(said));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url == null ? "" : url;
    }
}
