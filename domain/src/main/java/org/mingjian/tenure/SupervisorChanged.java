package org.mingjian.tenure;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** What is entered of a supervisor was corrected. */
record SupervisorChanged(long id, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "supervisor:" + id;
    }
}
