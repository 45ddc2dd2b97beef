package org.mingjian.batch;

import org.mingjian.kernel.DomainEvent;

/** Somebody asked an execution to stop. */
record JobStopRequested(long execution) implements DomainEvent {
    @Override
    public String subject() {
        return "execution:" + execution;
    }
}
