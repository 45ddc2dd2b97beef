package org.mingjian.notification;

import java.util.Map;
import java.util.TreeMap;
import org.mingjian.kernel.DomainEvent;

/** A person chose which news are mailed to her. */
record MailsChosen(long userId, Map<NotificationKind, MailChoice> old, Map<NotificationKind, MailChoice> now)
        implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + userId;
    }

    @Override
    public Map<String, ?> before() {
        return names(old);
    }

    @Override
    public Map<String, ?> after() {
        return names(now);
    }

    private static Map<String, ?> names(Map<NotificationKind, MailChoice> choices) {
        Map<String, String> names = new TreeMap<>();
        choices.forEach((kind, choice) -> names.put(kind.name(), choice.name()));
        return names;
    }
}
