package org.mingjian.notification;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.access.Role;
import org.mingjian.agency.Agencies;

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

    /** All but those who have had a hand in it already. */
    static Recipients others(long one, long other) {
        return new Recipients("u.id not in (?, ?)", List.of(one, other));
    }

    /** All but one who hold a role. */
    static Recipients others(long one, Role role) {
        return new Recipients(
                "u.id <> ? and exists (select 1 from app_user_role h where h.user_id = u.id and h.role = ?)",
                List.of(one, role.name()));
    }

    /** The agency's people, and those of the one it has been merged into. */
    static Recipients agency(long agencyId) {
        return new Recipients("u.agency_id in " + Agencies.WITH_SUCCESSORS, List.of(agencyId));
    }

    /** The same but those who must stand aside from a matter. */
    Recipients notKeptOut(long opinionId) {
        List<Object> all = new ArrayList<>(values);
        all.add(opinionId);
        return new Recipients(
                condition + " and not exists (select 1 from recusal k where k.kept_out and k.user_id = u.id"
                        + " and k.subject_kind = 'opinion' and k.subject_id = ?)",
                all);
    }
}
