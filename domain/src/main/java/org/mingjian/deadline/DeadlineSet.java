package org.mingjian.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Deadlines of a kind are longer or shorter from a day on. */
record DeadlineSet(DeadlineKind kind, int was, Setting setting, LocalDate from) implements DomainEvent {
    @Override
    public String subject() {
        return "deadline:" + kind;
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("length", was);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("length", setting.length(), "from", from.toString(), "reason", setting.reason());
    }
}
