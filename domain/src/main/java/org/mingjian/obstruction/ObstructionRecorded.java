package org.mingjian.obstruction;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A supervisor has recorded that she was refused. */
public record ObstructionRecorded(long obstructionId, String number, Map<String, ?> after) implements DomainEvent {
    ObstructionRecorded(Obstruction recorded) {
        this(
                recorded.id(),
                recorded.number(),
                Map.of(
                        "number",
                        recorded.number(),
                        "agency",
                        recorded.agencyId(),
                        "happenedOn",
                        recorded.happenedOn().toString(),
                        "asked",
                        recorded.asked(),
                        "reason",
                        recorded.reasonGiven()));
    }

    @Override
    public String subject() {
        return "obstruction:" + obstructionId;
    }
}
