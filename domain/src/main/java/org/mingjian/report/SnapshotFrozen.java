package org.mingjian.report;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Figures of a period were frozen. */
record SnapshotFrozen(Snapshot snapshot) implements DomainEvent {
    @Override
    public String subject() {
        return "snapshot:" + snapshot.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "period",
                snapshot.period().toString(),
                "sha256",
                snapshot.sha256().hex());
    }
}
