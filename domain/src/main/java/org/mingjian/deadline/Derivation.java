package org.mingjian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.CalendarDay;
import org.mingjian.calendar.DayKind;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.Texts;

/**
 * How a last day was counted: each day after the start, whether it counts, and why. Where the clock stands still, it
 * ends with the day on which it stopped.
 */
public record Derivation(LocalDate start, List<Step> steps) {
    /**
     * A day.
     *
     * @param why in words
     * @param number the how manieth that counts, where it does; else how many have counted before
     * @param provisional whether its year is not published (暂定)
     */
    public record Step(LocalDate day, DayCount count, String why, int number, boolean provisional) {}

    /** Days one after the other of which the same is to be said. */
    public record Stretch(Step first, Step last) {
        public boolean single() {
            return first.equals(last);
        }

        public boolean counts() {
            return first.count().counts();
        }
    }

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** Counts so many days by the calendar. Of what is not counted in days there is nothing to tell. */
    static Derivation of(LocalDate start, int length, TermUnit unit, List<Pause> pauses, WorkingDays calendar) {
        List<Step> steps = new ArrayList<>();
        if (unit == TermUnit.WORKING_DAYS || unit == TermUnit.CALENDAR_DAYS) {
            int counted = 0;
            LocalDate day = start.plusDays(1);
            while (!standsStill(day, pauses)) {
                Step step = step(calendar.day(day), unit, counted, length, pauses);
                steps.add(step);
                counted = step.number();
                if (counted == length && step.count() != DayCount.PAUSED && (calendar.isWorkday(day) || !rolls(unit))) {
                    break;
                }
                day = day.plusDays(1);
            }
        }
        return new Derivation(start, steps);
    }

    private static boolean rolls(TermUnit unit) {
        return unit == TermUnit.CALENDAR_DAYS;
    }

    private static boolean standsStill(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.to() == null && pause.covers(day));
    }

    private static Step step(CalendarDay day, TermUnit unit, int before, int length, List<Pause> pauses) {
        boolean complete = before == length;
        Pause pause =
                pauses.stream().filter(one -> one.covers(day.day())).findFirst().orElse(null);
        DayCount count = count(day.kind(), unit, complete, pause);
        String why = pause != null
                ? Texts.of(pause.reason())
                : day.name().isEmpty() ? Texts.of(day.kind()) : Texts.of("Derivation." + day.kind(), day.name());
        int number = count.counts() ? before + 1 : before;
        // where all days count alike, only the last one rests on the calendar
        boolean provisional = day.provisional() && (unit == TermUnit.WORKING_DAYS || complete || number == length);
        return new Step(day.day(), count, why, number, provisional);
    }

    private static DayCount count(DayKind kind, TermUnit unit, boolean complete, @Nullable Pause pause) {
        if (pause != null) {
            return DayCount.PAUSED;
        }
        if (complete) {
            return DayCount.ROLLED;
        }
        if (unit == TermUnit.CALENDAR_DAYS) {
            return DayCount.COUNTED;
        }
        return switch (kind) {
            case WORKDAY -> DayCount.COUNTED;
            case MAKE_UP -> DayCount.MAKE_UP;
            case WEEKEND -> DayCount.WEEKEND;
            case HOLIDAY -> DayCount.HOLIDAY;
        };
    }

    /** The last day; the day of the start where there is nothing to tell. */
    DueDay due() {
        return new DueDay(
                steps.isEmpty() ? start : steps.get(steps.size() - 1).day(),
                steps.stream().anyMatch(Step::provisional));
    }

    /** The days by what is to be said of them. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Step step : steps) {
            Stretch open = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (open != null && alike(open.last(), step)) {
                stretches.set(stretches.size() - 1, new Stretch(open.first(), step));
            } else {
                stretches.add(new Stretch(step, step));
            }
        }
        return stretches;
    }

    private static boolean alike(Step one, Step other) {
        return one.count() == other.count()
                && one.why().equals(other.why())
                && one.provisional() == other.provisional();
    }

    /** One line for each stretch, such as {@code 2026-09-16/2026-09-18 COUNTED 1-3}; kept with what rests on it. */
    List<String> lines() {
        return stretches().stream()
                .map(stretch -> stretch.first().day() + "/" + stretch.last().day() + " "
                        + stretch.first().count() + " " + stretch.first().number() + "-"
                        + stretch.last().number() + " " + stretch.first().why())
                .toList();
    }
}
