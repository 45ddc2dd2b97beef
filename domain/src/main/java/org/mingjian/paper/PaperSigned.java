package org.mingjian.paper;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An official document was signed. */
public record PaperSigned(Paper paper) implements DomainEvent {
    @Override
    public String subject() {
        return "opinion:" + paper.opinionId();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "paper",
                paper.kind().name(),
                "number",
                paper.number(),
                "sha256",
                paper.pdf().hex());
    }
}
