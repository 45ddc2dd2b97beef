package org.mingjian.ledger;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody brought a ledger in. */
record ImportBegun(LedgerImport ledger, String source) implements DomainEvent {
    @Override
    public String subject() {
        return "import:" + ledger.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("file", ledger.fileName(), "sha256", ledger.document().hex(), "source", source);
    }
}
