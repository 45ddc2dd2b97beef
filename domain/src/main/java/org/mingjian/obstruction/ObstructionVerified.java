package org.mingjian.obstruction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** The bureau has said what there is to a refusal. */
public record ObstructionVerified(
        long obstructionId,
        String number,
        long supervisorId,
        long agencyId,
        ObstructionState result,
        Map<String, ?> after)
        implements DomainEvent {
    static ObstructionVerified of(Obstruction verified, Verification found) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("number", verified.number());
        after.put("state", verified.state().name());
        if (found.reason() != null) {
            after.put("reason", found.reason().name());
        }
        after.put("finding", found.finding());
        return new ObstructionVerified(
                verified.id(),
                verified.number(),
                verified.supervisorId(),
                verified.agencyId(),
                verified.state(),
                after);
    }

    @Override
    public String subject() {
        return "obstruction:" + obstructionId;
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("state", ObstructionState.RECORDED.name());
    }
}
