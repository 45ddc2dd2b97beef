package org.mingjian.interference;

import org.mingjian.kernel.DomainEvent;

/** The leader has gone on with a report; the trail tells that alone. */
public record InterferenceHandled(long interferenceId, long supervisorId, InterferenceState to) implements DomainEvent {
    @Override
    public String subject() {
        return "interference:" + interferenceId;
    }
}
