package org.mingjian.interference;

import org.mingjian.kernel.DomainEvent;

/** Somebody has made a report; the trail tells neither who, nor from where, nor of what. */
public record InterferenceReported(long interferenceId) implements DomainEvent {
    @Override
    public String subject() {
        return "interference:" + interferenceId;
    }

    @Override
    public boolean nameless() {
        return true;
    }
}
