package org.mingjian.tenure;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A supervisor was entered. */
record SupervisorEntered(Supervisor supervisor) implements DomainEvent {
    @Override
    public String subject() {
        return "supervisor:" + supervisor.id();
    }

    @Override
    public Map<String, ?> after() {
        return supervisor.told();
    }
}
