package org.mingjian.recusal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DomainEvent;

/**
 * It came out, by whomever, that somebody may have to stand aside.
 *
 * @param userId the account of whoever it is about
 * @param ofSupervisor whether it is about a supervisor
 */
public record RecusalRaised(
        long recusalId, Subject about, @Nullable Long userId, boolean ofSupervisor, Origin origin, Map<String, ?> after)
        implements DomainEvent {
    static RecusalRaised of(Recusal recusal) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("about", recusal.subject().toString());
        after.put("ground", recusal.ground().name());
        after.put("origin", recusal.origin().name());
        after.put("words", recusal.words());
        put(after, "user", recusal.userId());
        put(after, "supervisor", recusal.supervisorId());
        return new RecusalRaised(
                recusal.id(),
                recusal.subject(),
                recusal.userId(),
                recusal.supervisorId() != null,
                recusal.origin(),
                after);
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    @Override
    public String subject() {
        return "recusal:" + recusalId;
    }
}
