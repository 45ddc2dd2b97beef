package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody is back, and does her work herself again. */
public record DelegationEnded(Delegation delegation) implements DomainEvent {
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
