package org.mingjian.deadline;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An obligation was not met in time; told once, with how its last day was counted. */
record DeadlineOverdue(Deadline deadline, Derivation derivation) implements DomainEvent {
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
                "start",
                deadline.startedOn().toString(),
                "length",
                deadline.length(),
                "unit",
                deadline.unit().name(),
                "basis",
                deadline.basis(),
                "counting",
                derivation.lines());
    }
}
