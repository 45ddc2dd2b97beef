package org.mingjian.kernel;

import java.util.Map;

/**
 * Something that has happened in the domain, told inside the transaction that made it so. Whoever observes an event
 * takes part in that transaction: if an observer fails, what happened is undone. The audit trail observes all of them.
 */
public interface DomainEvent {
    /** What it happened to, as {@code kind:identifier}, for example {@code opinion:4711}. */
    String subject();

    /** The values that changed, as they were; empty where something came into being. */
    default Map<String, ?> before() {
        return Map.of();
    }

    /** The values that changed, as they are now; empty where something ended. */
    default Map<String, ?> after() {
        return Map.of();
    }

    /** Whether the trail keeps neither who made it happen nor from where: somebody might be made to pay for it. */
    default boolean nameless() {
        return false;
    }
}
