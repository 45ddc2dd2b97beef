package org.mingjian.recusal;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An interest was entered in the register. */
public record InterestEntered(long supervisorId, Map<String, ?> after) implements DomainEvent {
    InterestEntered(Interest interest) {
        this(interest.supervisorId(), interest.told());
    }

    @Override
    public String subject() {
        return "supervisor:" + supervisorId;
    }
}
