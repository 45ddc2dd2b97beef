package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Saved mappings, by their names. */
@ApplicationScoped
public class Mappings {
    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    public List<SavedMapping> all() {
        return entities.createQuery("select m from SavedMapping m order by m.name", SavedMapping.class)
                .getResultList();
    }

    public Optional<SavedMapping> find(String name) {
        return entities.createQuery("select m from SavedMapping m where m.name = :name", SavedMapping.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Saves a mapping under the name it bears; one that bears none is not saved. */
    void save(Mapping mapping, String definition) {
        if (mapping.name().isEmpty()) {
            return;
        }
        find(mapping.name())
                .ifPresentOrElse(
                        saved -> saved.replace(definition, clock.instant()),
                        () -> entities.persist(new SavedMapping(mapping.name(), definition, clock.instant())));
    }
}
