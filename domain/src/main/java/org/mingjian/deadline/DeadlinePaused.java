package org.mingjian.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** The clock of an obligation stands still. */
record DeadlinePaused(Deadline deadline, PauseReason reason, LocalDate day, String note) implements DomainEvent {
    @Override
    public String subject() {
        return deadline.subject().toString();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("deadline", deadline.kind().name(), "pause", reason.name(), "from", day.toString(), "note", note);
    }
}
