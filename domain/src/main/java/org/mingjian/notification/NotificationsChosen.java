package org.mingjian.notification;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A person chose which news she wants, and how long she keeps them. */
record NotificationsChosen(long userId, NotificationChoice old, NotificationChoice now) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + userId;
    }

    @Override
    public Map<String, ?> before() {
        return facts(old);
    }

    @Override
    public Map<String, ?> after() {
        return facts(now);
    }

    private static Map<String, ?> facts(NotificationChoice choice) {
        return Map.of(
                "unwanted",
                choice.unwanted().stream().map(Enum::name).sorted().toList(),
                "keptDays",
                choice.keptDays());
    }
}
