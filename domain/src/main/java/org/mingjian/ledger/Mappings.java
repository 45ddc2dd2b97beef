package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;

/** Saved mappings, by their names. */
@ApplicationScoped
public class Mappings {
    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    public List<SavedMapping> all() {
        current.require(Permission.IMPORT_LEDGERS);
        return entities.createQuery("select m from SavedMapping m order by m.name", SavedMapping.class)
                .getResultList();
    }

    public Optional<SavedMapping> find(String name) {
        current.require(Permission.IMPORT_LEDGERS);
        return entities.createQuery("select m from SavedMapping m where m.name = :name", SavedMapping.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /**
     * Saves a mapping under the name it bears, in the place of another one if need be; one that bears none is not
     * saved.
     */
    void save(Mapping mapping, String definition) {
        if (mapping.name().isEmpty()) {
            return;
        }
        Optional<SavedMapping> former = find(mapping.name());
        if (former.isEmpty()) {
            entities.persist(new SavedMapping(mapping.name(), definition, clock.instant()));
            happened.fire(new MappingSaved(mapping.name(), null, Sha256.of(definition)));
        } else if (!former.get().definition().equals(definition)) {
            Sha256 was = Sha256.of(former.get().definition());
            former.get().replace(definition, clock.instant());
            happened.fire(new MappingSaved(mapping.name(), was, Sha256.of(definition)));
        }
    }
}
