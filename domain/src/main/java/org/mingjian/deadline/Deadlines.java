package org.mingjian.deadline;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.Calendars;
import org.mingjian.calendar.DueDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Starts deadlines and ends them, in the transaction of what makes them start or end; whether that may happen, the use
 * case that calls has asked. Of one kind only one runs for a subject at a time.
 */
@ApplicationScoped
public class Deadlines {
    private static final int LONGEST_NOTE = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** What last days are counted by now; two queries, for as many deadlines as one likes. */
    public Terms terms() {
        Map<DeadlineKind, NavigableMap<LocalDate, Setting>> settings = new EnumMap<>(DeadlineKind.class);
        entities.createQuery("select s from DeadlineSetting s order by s.id", DeadlineSetting.class)
                .getResultStream()
                .forEach(set -> settings.computeIfAbsent(set.kind(), kind -> new TreeMap<>())
                        .put(set.effectiveFrom(), set.setting()));
        return new Terms(calendars.workingDays(), settings);
    }

    /** What is late and what is soon today. */
    public Horizon horizon(LocalDate today) {
        return Horizon.of(today, calendars.workingDays());
    }

    /** Starts a deadline; the day itself does not count. */
    public Deadline start(DeadlineKind kind, Subject subject, LocalDate day) {
        return start(kind, subject, day, terms());
    }

    /** As {@link #start(DeadlineKind, Subject, LocalDate)}, for one who starts several. */
    public Deadline start(DeadlineKind kind, Subject subject, LocalDate day, Terms terms) {
        Deadline deadline = new Deadline(kind, subject, day, terms);
        entities.persist(deadline);
        return deadline;
    }

    /** Starts a deadline in calendar days that ends on a day somebody has promised. */
    public Deadline startUntil(DeadlineKind kind, Subject subject, LocalDate day, LocalDate last) {
        Terms terms = terms();
        Deadline deadline = new Deadline(kind, subject, day, terms);
        deadline.promise(last, terms);
        entities.persist(deadline);
        return deadline;
    }

    /** Gives more time, as much as a kind of extension has. */
    public DueDay prolong(DeadlineKind kind, Subject subject, DeadlineKind extension) {
        Deadline deadline = running(kind, subject);
        DueDay before = deadline.dueDay();
        deadline.prolong(extension, terms());
        happened.fire(new DeadlineMoved(deadline, before));
        return deadline.dueDay();
    }

    /** What was to be done is done. */
    public void done(DeadlineKind kind, Subject subject, LocalDate day) {
        done(running(kind, subject), day);
    }

    private void done(Deadline deadline, LocalDate day) {
        if (day.isAfter(deadline.dueOn()) && deadline.state(day) == DeadlineState.OVERDUE) {
            overdue(deadline, calendars.workingDays());
        }
        deadline.done(day);
    }

    /** What was to be done need not be done any more. */
    public void cancel(DeadlineKind kind, Subject subject, LocalDate day) {
        running(kind, subject).cancel(day);
    }

    /** Somebody outside the bureau is told the last day: from now on no changed calendar draws it nearer. */
    public void tell(DeadlineKind kind, Subject subject) {
        running(kind, subject).tell();
    }

    /**
     * Stops a clock; the days after this one do not count.
     *
     * @param note what is to be supplemented, which document appraises, what happened
     * @throws Rejection if a rule says no
     */
    public void pause(DeadlineKind kind, Subject subject, PauseReason reason, LocalDate day, String note) {
        if (reason == PauseReason.FORCE_MAJEURE) {
            current.require(Permission.PAUSE_DEADLINES);
        }
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new Rejection(DeadlineRule.REASON_MISSING, LONGEST_NOTE);
        }
        Deadline deadline = running(kind, subject);
        deadline.pause(reason, day, note.strip());
        happened.fire(new DeadlinePaused(deadline, reason, day, note.strip()));
    }

    /**
     * Lets a clock go on; the days after this one count again.
     *
     * @throws Rejection if it does not stand still
     */
    public void resume(DeadlineKind kind, Subject subject, LocalDate day) {
        Deadline deadline = running(kind, subject);
        var before = deadline.dueDay();
        deadline.resume(day, calendars.workingDays());
        happened.fire(new DeadlineMoved(deadline, before));
    }

    /** All deadlines of a subject, the oldest first; whether one may see the subject, the one who calls has asked. */
    public List<Deadline> of(Subject subject) {
        return entities.createQuery(
                        "select distinct d from Deadline d left join fetch d.pauses where d.subjectKind = :kind"
                                + " and d.subjectId = :id order by d.startedOn, d.id",
                        Deadline.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    private Deadline running(DeadlineKind kind, Subject subject) {
        return running(kind, subject.kind(), List.of(subject.id())).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind + " of " + subject + " runs"));
    }

    /** In one order, so that nobody waits for one who waits for him. */
    private List<Deadline> running(DeadlineKind kind, String subjectKind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Deadline d where d.kind = :kind and d.subjectKind = :subject"
                                        + " and d.subjectId in :ids and d.endedOn is null order by d.id",
                                Deadline.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subjectKind)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /**
     * What somebody else's register says of an obligation.
     *
     * @param to when it was met; empty where it runs
     */
    public record Run(LocalDate from, Optional<LocalDate> to) {}

    /**
     * Brings the deadlines of some subjects in line with what is told of them elsewhere: what runs there runs here,
     * from the same day; what does not, does not. Two queries, whatever their number.
     */
    public void follow(DeadlineKind kind, String subjectKind, Map<Long, Run> told, Terms terms) {
        Map<Long, Deadline> running = running(kind, subjectKind, told.keySet()).stream()
                .collect(toMap(deadline -> deadline.subject().id(), deadline -> deadline));
        told.forEach((id, run) -> {
            Deadline deadline = running.get(id);
            if (deadline != null && !deadline.startedOn().equals(run.from())) {
                deadline.cancel(run.from());
                deadline = null;
            }
            if (deadline != null && run.to().isPresent()) {
                deadline.done(run.to().get());
            }
        });
        entities.flush(); // what ended must have ended before another one of its kind starts
        told.forEach((id, run) -> {
            Deadline deadline = running.get(id);
            if (run.to().isEmpty() && (deadline == null || deadline.endedOn() != null)) {
                start(kind, new Subject(subjectKind, id), run.from(), terms);
            }
        });
    }

    /** Forgets subjects that never were. */
    public void forget(String subjectKind, Collection<Long> ids) {
        Sql.of(
                        "delete from deadline where subject_kind = ? and subject_id in"
                                + " (select cast(value as bigint) from json_array_elements_text(cast(? as json)))",
                        subjectKind,
                        CanonicalJson.write(ids))
                .execute(entities);
    }

    /** Keeps once that a deadline was not met, and how its last day was counted. */
    void overdue(Deadline deadline, WorkingDays calendar) {
        if (deadline.overdueOn() == null) {
            deadline.becomeOverdue();
            happened.fire(new DeadlineOverdue(deadline, deadline.derivation(calendar)));
        }
    }
}
