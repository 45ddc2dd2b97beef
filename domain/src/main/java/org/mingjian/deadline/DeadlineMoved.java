package org.mingjian.deadline;

import java.util.Map;
import org.mingjian.calendar.DueDay;
import org.mingjian.kernel.DomainEvent;

/** The last day of an obligation is another one: the calendar changed, or its clock stood still. */
public record DeadlineMoved(Deadline deadline, DueDay was) implements DomainEvent {
    @Override
    public String subject() {
        return deadline.subject().toString();
    }

    @Override
    public Map<String, ?> before() {
        return told(was);
    }

    @Override
    public Map<String, ?> after() {
        return told(deadline.dueDay());
    }

    private Map<String, ?> told(DueDay due) {
        return Map.of(
                "deadline", deadline.kind().name(), "due", due.day().toString(), "provisional", due.provisional());
    }
}
