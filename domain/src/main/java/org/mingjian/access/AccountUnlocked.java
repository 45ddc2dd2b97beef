package org.mingjian.access;

import org.mingjian.kernel.DomainEvent;

/** The failures of an account were forgiven before their time. */
public record AccountUnlocked(User user) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }
}
