package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody signed in, or failed to. */
record SignedIn(String login, boolean succeeded) implements DomainEvent {
    @Override
    public String subject() {
        return "login:" + login;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("succeeded", succeeded);
    }
}
