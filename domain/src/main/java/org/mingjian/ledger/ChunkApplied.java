package org.mingjian.ledger;

import java.util.List;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;

/** Some rows of a ledger went in: which, what became of them, and the hash of what they said. */
record ChunkApplied(long importId, List<String> created, List<String> updated, long unchanged, Sha256 hash)
        implements DomainEvent {
    @Override
    public String subject() {
        return "import:" + importId;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("created", created, "updated", updated, "unchanged", unchanged, "sha256", hash.hex());
    }
}
