package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A role was given to an account. */
public record RoleGranted(User user, Role role) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("role", role.name());
    }
}
