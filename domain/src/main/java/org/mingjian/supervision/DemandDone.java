package org.mingjian.supervision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/**
 * Something was done with a supervision document.
 *
 * @param number that of the matter
 * @param from absent where it was issued
 */
public record DemandDone(
        long stepId,
        long demandId,
        long opinionId,
        String number,
        long agencyId,
        DemandKind kind,
        DemandDeed deed,
        @Nullable DemandState from,
        DemandState to,
        ReviewState review,
        String words)
        implements DomainEvent {
    @Override
    public String subject() {
        return "demand:" + demandId;
    }

    @Override
    public Map<String, ?> before() {
        return from == null ? Map.of() : Map.of("state", from.name());
    }

    @Override
    public Map<String, ?> after() {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("number", number);
        after.put("agency", agencyId);
        after.put("kind", kind.name());
        after.put("deed", deed.name());
        after.put("state", to.name());
        after.put("review", review.name());
        after.put("words", words);
        return after;
    }
}
