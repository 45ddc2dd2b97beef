package org.mingjian.access;

import org.mingjian.kernel.DomainEvent;

/** An account shut itself for a quarter of an hour after too many failures. */
public record AccountLocked(User user) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }
}
