package org.mingjian.ledger;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A ledger is in, every row accounted for. */
public record ImportFinished(long importId, LedgerCounts counts) implements DomainEvent {
    @Override
    public String subject() {
        return "import:" + importId;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "read",
                counts.read(),
                "created",
                counts.created(),
                "updated",
                counts.updated(),
                "unchanged",
                counts.unchanged(),
                "rejected",
                counts.rejected());
    }
}
