package org.mingjian.paper;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An official document was declared void. */
public record PaperVoided(Paper paper, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "opinion:" + paper.opinionId();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("paper", paper.kind().name(), "number", paper.number(), "reason", reason);
    }
}
