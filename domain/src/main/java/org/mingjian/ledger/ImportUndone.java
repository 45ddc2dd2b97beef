package org.mingjian.ledger;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** What an import had brought in was taken out again. */
public record ImportUndone(long importId, String reason, UndoPlan done) implements DomainEvent {
    @Override
    public String subject() {
        return "import:" + importId;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("reason", reason, "removed", done.removed(), "putBack", done.putBack());
    }
}
