package org.mingjian.deadline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.Rejection;

/**
 * One obligation that runs, or has run: what is to be done by when. It keeps the length that held when it started,
 * whatever is set later; its last day follows the calendar as long as it runs.
 *
 * @article 8(2)
 */
@Entity
@Table(name = "deadline")
public class Deadline {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline")
    @SequenceGenerator(name = "deadline", sequenceName = "deadline_seq", allocationSize = 1000)
    @Column(name = "id")
    private Long id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DeadlineKind kind;

    @Column(name = "basis")
    private String basis;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "length")
    private int length;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private TermUnit unit;

    @Column(name = "calendar_version")
    private int calendarVersion;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "provisional")
    private boolean provisional;

    @Column(name = "paused_on")
    private @Nullable LocalDate pausedOn;

    @Column(name = "paused_days")
    private int pausedDays;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "cancelled")
    private boolean cancelled;

    @Column(name = "told")
    private boolean told;

    @Column(name = "overdue_on")
    private @Nullable LocalDate overdueOn;

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay, id")
    private List<DeadlinePause> pauses = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    @SuppressWarnings("NullAway.Init")
    Deadline(DeadlineKind kind, Subject subject, LocalDate start, Terms terms) {
        this.kind = kind;
        subjectKind = subject.kind();
        subjectId = subject.id();
        startedOn = start;
        length = terms.length(kind, start);
        unit = kind.unit();
        basis = terms.basis(kind, start);
        becomeDue(terms.due(kind, start), terms.calendar());
    }

    /** Ends on a day that was promised, no matter how long such deadlines are by themselves. */
    void promise(LocalDate last, Terms terms) {
        unit = TermUnit.CALENDAR_DAYS;
        length = Math.toIntExact(ChronoUnit.DAYS.between(startedOn, last));
        becomeDue(unit.due(startedOn, length, terms.calendar()), terms.calendar());
    }

    /** Ends later, by as many days as another kind of deadline has from its last day on. */
    void prolong(DeadlineKind extension, Terms terms) {
        length += unit == extension.unit()
                ? terms.length(extension, dueOn)
                : Math.toIntExact(ChronoUnit.DAYS.between(
                        dueOn, terms.due(extension, dueOn).day()));
        becomeDue(counted(terms.calendar()), terms.calendar());
    }

    private void becomeDue(DueDay due, WorkingDays calendar) {
        dueOn = due.day();
        provisional = due.provisional();
        calendarVersion = calendar.version();
        if (overdueOn != null && !overdueOn.isAfter(dueOn)) {
            overdueOn = null;
        }
    }

    /** Is met; too late or in time. */
    void done(LocalDate day) {
        end(day);
    }

    /** Need not be met any more. */
    void cancel(LocalDate day) {
        end(day);
        cancelled = true;
    }

    private void end(LocalDate day) {
        if (endedOn != null) {
            throw new IllegalStateException("ended before: " + this);
        }
        if (pausedOn != null) {
            lastPause().end(day.isBefore(pausedOn) ? pausedOn : day);
            pausedOn = null;
        }
        endedOn = day;
    }

    /** Somebody outside has been told its last day. */
    void tell() {
        told = true;
    }

    /**
     * Its clock stops: the days after this one do not count.
     *
     * @throws Rejection if it stands still already, or its last day is over
     */
    void pause(PauseReason reason, LocalDate day, String note) {
        if (pausedOn != null) {
            throw new Rejection(DeadlineRule.ALREADY_PAUSED);
        }
        if (day.isAfter(dueOn)) {
            throw new Rejection(DeadlineRule.PAUSED_TOO_LATE, dueOn);
        }
        LocalDate earliest = pauses.stream()
                .map(pause -> pause.pause().to())
                .reduce(startedOn, (one, other) -> other == null || one.isAfter(other) ? one : other);
        if (day.isBefore(earliest)) {
            throw new Rejection(DeadlineRule.DAY_TOO_EARLY, earliest);
        }
        pauses.add(new DeadlinePause(this, reason, day, note));
        pausedOn = day;
    }

    /**
     * Its clock goes on: the days after this one count again, in the same unit.
     *
     * @throws Rejection if it does not stand still, or did not yet
     */
    void resume(LocalDate day, WorkingDays calendar) {
        LocalDate from = pausedOn;
        if (from == null) {
            throw new Rejection(DeadlineRule.NOT_PAUSED);
        }
        if (day.isBefore(from)) {
            throw new Rejection(DeadlineRule.DAY_TOO_EARLY, from);
        }
        lastPause().end(day);
        pausedOn = null;
        pausedDays += Math.toIntExact(ChronoUnit.DAYS.between(from, day));
        becomeDue(counted(calendar), calendar);
    }

    /** Whether its clock stands still, and for this reason. */
    public boolean standsStillFor(PauseReason reason) {
        return pausedOn != null && lastPause().pause().reason() == reason;
    }

    private DeadlinePause lastPause() {
        return pauses.get(pauses.size() - 1);
    }

    private DueDay counted(WorkingDays calendar) {
        return unit == TermUnit.WORKING_DAYS || unit == TermUnit.CALENDAR_DAYS
                ? derivation(calendar).due()
                : unit.due(startedOn, length, calendar);
    }

    /**
     * Follows a changed calendar, but what somebody outside has been told is never drawn nearer. What stands still is
     * counted when it goes on.
     *
     * @return the last day by that calendar
     */
    DueDay recount(WorkingDays calendar) {
        DueDay due = pausedOn == null ? counted(calendar) : dueDay();
        becomeDue(told && due.day().isBefore(dueOn) ? new DueDay(dueOn, due.provisional()) : due, calendar);
        return due;
    }

    /** Was not met in time. */
    void becomeOverdue() {
        overdueOn = dueOn.plusDays(1);
    }

    /** How its last day is counted by a calendar, each day and why. */
    public Derivation derivation(WorkingDays calendar) {
        return Derivation.of(
                startedOn,
                length,
                unit,
                pauses.stream().map(DeadlinePause::pause).toList(),
                calendar);
    }

    /** What it is on a day. */
    public DeadlineState state(LocalDate today) {
        if (endedOn != null) {
            return cancelled ? DeadlineState.CANCELLED : DeadlineState.DONE;
        }
        if (pausedOn != null) {
            return DeadlineState.PAUSED;
        }
        return today.isAfter(dueOn) ? DeadlineState.OVERDUE : DeadlineState.OPEN;
    }

    public Long id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public DeadlineKind kind() {
        return kind;
    }

    /** What its length rests on: the standard, or why it was set otherwise. */
    public String basis() {
        return basis;
    }

    /** The day it runs from, which does not count. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public int length() {
        return length;
    }

    public TermUnit unit() {
        return unit;
    }

    int calendarVersion() {
        return calendarVersion;
    }

    /** The last day; while the clock stands still, what it was before. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the last day rests on a year whose holidays are not published (暂定). */
    public boolean provisional() {
        return provisional;
    }

    public DueDay dueDay() {
        return new DueDay(dueOn, provisional);
    }

    /** How many days its clock stood still, all in all. */
    public int pausedDays() {
        return pausedDays;
    }

    /** Whether somebody outside has been told its last day. */
    public boolean told() {
        return told;
    }

    /** When it was met, or dropped. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** The first day past it, where it was not met in time. */
    public @Nullable LocalDate overdueOn() {
        return overdueOn;
    }
}
