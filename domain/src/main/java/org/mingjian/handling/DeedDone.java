package org.mingjian.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;

/**
 * Something was done with a matter.
 *
 * @param agencyId the agency whose handling it was done with; absent where it was done with the matter
 * @param given the agencies that have something to do with it now, and had not before
 * @param dropped the agencies that had something to do with it, and have not any more because it was withdrawn
 */
public record DeedDone(
        long deedId,
        long opinionId,
        String number,
        @Nullable Long supervisorId,
        @Nullable Long agencyId,
        List<Long> given,
        List<Long> dropped,
        DeedKind kind,
        OpinionState from,
        OpinionState to,
        String words)
        implements DomainEvent {
    DeedDone(
            Deed deed,
            Opinion opinion,
            @Nullable Handling handling,
            DeedForm form,
            OpinionState from,
            List<Long> dropped) {
        this(
                deed.id(),
                opinion.id(),
                opinion.externalNumber(),
                opinion.supervisorId(),
                handling == null ? null : handling.agencyId(),
                form.kind() == DeedKind.SEND_BACK && handling != null
                        ? List.of(handling.agencyId())
                        : form.kind() == DeedKind.ASSIGN ? form.chosen() : List.of(),
                dropped,
                form.kind(),
                from,
                opinion.state(),
                form.words());
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("state", from.name());
    }

    @Override
    public Map<String, ?> after() {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("number", number);
        after.put("deed", kind.name());
        after.put("state", to.name());
        after.put("words", words);
        if (agencyId != null) {
            after.put("agency", agencyId);
        }
        return after;
    }
}
