package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody does another's work from a day on. */
public record DelegationMade(Delegation delegation) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + delegation.from().id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "deputy",
                delegation.to().login(),
                "from",
                delegation.firstDay().toString(),
                "to",
                delegation.lastDay().toString());
    }
}
