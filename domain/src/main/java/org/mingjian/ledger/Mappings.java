package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
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

    /** The names that can be chosen, that of the built-in mapping first. */
    public List<String> names() {
        current.require(Permission.IMPORT_LEDGERS);
        return Stream.concat(Stream.of(StandardTemplate.NAME), all().stream().map(SavedMapping::name))
                .toList();
    }

    /** The mapping file of that name, saved or built in. */
    public Optional<String> definition(String name) {
        current.require(Permission.IMPORT_LEDGERS);
        return name.equals(StandardTemplate.NAME)
                ? Optional.of(StandardTemplate.mapping())
                : find(name).map(SavedMapping::definition);
    }

    /**
     * Saves a mapping under the name it bears, in the place of another one if need be, for all who import.
     *
     * @throws Rejection if it is no mapping, or bears no name, or that of the built-in one
     */
    @Transactional
    public void keep(String definition) {
        current.require(Permission.IMPORT_LEDGERS);
        Mapping mapping = Mapping.parse(definition);
        if (mapping.name().isEmpty()) {
            throw new Rejection(LedgerRule.MAPPING_NAMELESS);
        }
        save(mapping, definition);
    }

    /**
     * Saves a mapping under the name it bears, in the place of another one if need be; one that bears none is not
     * saved.
     */
    void save(Mapping mapping, String definition) {
        if (mapping.name().isEmpty()) {
            return;
        }
        if (mapping.name().equals(StandardTemplate.NAME)) {
            if (!mapping.equals(Mapping.parse(StandardTemplate.mapping()))) {
                throw new Rejection(LedgerRule.MAPPING_BUILT_IN, mapping.name());
            }
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
