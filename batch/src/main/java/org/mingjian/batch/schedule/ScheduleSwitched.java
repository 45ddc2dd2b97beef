package org.mingjian.batch.schedule;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody let a job run by itself, or no longer. */
record ScheduleSwitched(ScheduledRun run, boolean enabled) implements DomainEvent {
    @Override
    public String subject() {
        return "schedule:" + run.name();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("enabled", enabled);
    }
}
