package org.mingjian.access;

import org.mingjian.kernel.DomainEvent;

/** A person chose a new password. */
public record PasswordChanged(User user) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }
}
