package org.mingjian.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.Calendars;
import org.mingjian.web.Show;

/** The holidays of next year where they are missing: for those who keep the calendar, by the end of the year. */
@RequestScoped
class SystemToDos implements ToDos {
    @Inject
    private Calendars calendars;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Override
    public List<ToDo> waiting() {
        OptionalInt missing =
                current.may(Permission.KEEP_CALENDAR) ? calendars.missingYear(show.today()) : OptionalInt.empty();
        return missing.stream()
                .mapToObj(year -> new ToDo(
                        show.text("todo.calendar", year),
                        1,
                        "/calendar/show?year=" + year,
                        LocalDate.of(year, 1, 1).minusDays(1),
                        false))
                .toList();
    }
}
