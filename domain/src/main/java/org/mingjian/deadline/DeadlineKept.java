package org.mingjian.deadline;

import java.util.Map;
import org.mingjian.calendar.DueDay;
import org.mingjian.kernel.DomainEvent;

/** The calendar would draw a last day nearer, but somebody outside has been told it: it stays. */
record DeadlineKept(Deadline deadline, DueDay counted) implements DomainEvent {
    @Override
    public String subject() {
        return deadline.subject().toString();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "deadline",
                deadline.kind().name(),
                "due",
                deadline.dueOn().toString(),
                "counted",
                counted.day().toString());
    }
}
