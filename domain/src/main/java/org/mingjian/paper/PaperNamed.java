package org.mingjian.paper;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A kind of official document is called otherwise, or numbered otherwise, from now on. */
public record PaperNamed(PaperKind kind, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "paper:" + kind;
    }
}
