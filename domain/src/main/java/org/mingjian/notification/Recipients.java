package org.mingjian.notification;

import java.util.List;

/** Which of those whom a kind is for are told this time: a condition on {@code app_user u}. */
record Recipients(String condition, List<Object> values) {
    static Recipients all() {
        return new Recipients("true", List.of());
    }

    static Recipients person(long userId) {
        return new Recipients("u.id = ?", List.of(userId));
    }

    /** The person behind an actor of the audit trail; nobody where that was the console or a job. */
    static Recipients actor(String name) {
        return new Recipients("u.login = ?", List.of(name));
    }

    static Recipients agency(long agencyId) {
        return new Recipients("u.agency_id = ?", List.of(agencyId));
    }
}
