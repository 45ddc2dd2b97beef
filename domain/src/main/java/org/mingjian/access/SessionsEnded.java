package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Sessions of an account were ended from another one, or by an administrator. */
public record SessionsEnded(User user, int sessions) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("sessions", sessions);
    }
}
