package org.mingjian.recusal;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An interest ties no more. */
public record InterestEnded(long supervisorId, Map<String, ?> after) implements DomainEvent {
    InterestEnded(Interest interest) {
        this(interest.supervisorId(), interest.told());
    }

    @Override
    public String subject() {
        return "supervisor:" + supervisorId;
    }
}
