package org.mingjian.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.calendar.Calendars;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Derivation.Stretch;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.Texts;
import org.mingjian.web.Show;

/** Tells how last days were counted; two queries for all deadlines of a subject. */
@Named("counting")
@RequestScoped
public class Countings {
    @Inject
    private Deadlines deadlines;

    @Inject
    private Calendars calendars;

    @Inject
    private Show show;

    public List<Counting> of(Subject subject) {
        WorkingDays calendar = calendars.workingDays();
        return deadlines.of(subject).stream()
                .map(one -> new Counting(
                        one.id(),
                        one.kind(),
                        said(one),
                        one.derivation(calendar).stretches(),
                        result(one)))
                .toList();
    }

    private String said(Deadline one) {
        return show.text("counting.said", show.day(one.startedOn()), Texts.of(one.unit(), one.length()), one.basis());
    }

    private String result(Deadline one) {
        DeadlineState state = one.state(show.today());
        List<String> said = new ArrayList<>();
        if (state == DeadlineState.PAUSED) {
            said.add(show.text("counting.paused"));
        } else {
            said.add(show.text(one.provisional() ? "counting.due.provisional" : "counting.due", show.day(one.dueOn())));
        }
        if (one.pausedDays() > 0) {
            said.add(show.text("counting.pausedDays", one.pausedDays()));
        }
        if (one.told()) {
            said.add(show.text("counting.told"));
        }
        if (one.endedOn() != null) {
            said.add(show.text("counting.ended." + state, show.day(one.endedOn())));
        }
        if (one.overdueOn() != null) {
            said.add(show.text("counting.overdue", show.day(one.overdueOn())));
        }
        return String.join("", said);
    }

    /** From which day to which, as short as it can be said. */
    public String days(Stretch part) {
        LocalDate first = part.first().day();
        LocalDate last = part.last().day();
        if (part.single()) {
            return day(first);
        }
        return show.text(
                "counting.days",
                day(first),
                first.getMonth() == last.getMonth()
                        ? show.text("counting.dayOfMonth", last.getDayOfMonth())
                        : day(last));
    }

    private String day(LocalDate day) {
        return show.text("counting.day", day.getMonthValue(), day.getDayOfMonth());
    }

    /** The how manieth days these are, or that they do not count. */
    public String counted(Stretch part) {
        if (!part.counts()) {
            return Texts.of(part.first().count());
        }
        return part.single()
                ? show.text("counting.number", part.first().number())
                : show.text(
                        "counting.numbers", part.first().number(), part.last().number());
    }
}
