package org.mingjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.mingjian.kernel.DomainEvent;

/** Writes an entry for every domain event, in the transaction of the change itself. */
@ApplicationScoped
class Recording {
    @Inject
    private EntityManager entities;

    @Inject
    private WhoActs whoActs;

    @Inject
    private Clock clock;

    void record(@Observes DomainEvent event) {
        Actor actor = event.nameless() ? Actor.WITHHELD : whoActs.actor();
        entities.persist(new AuditEntry(clock.instant(), actor, event));
    }
}
