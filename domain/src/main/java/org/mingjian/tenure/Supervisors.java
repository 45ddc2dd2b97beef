package org.mingjian.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;

/** All supervisors, serving and former. */
@ApplicationScoped
public class Supervisors {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Enters a supervisor of the demonstration district for one term from the given day.
     *
     * @article 12
     */
    @Transactional
    public Supervisor demonstrate(String name, Source source, LocalDate from, @Nullable Long userId) {
        current.require(Permission.LOAD_DEMONSTRATION);
        Supervisor supervisor = new Supervisor(name, source, from, TermRules.lastDay(from), userId);
        entities.persist(supervisor);
        happened.fire(new SupervisorEntered(supervisor));
        return supervisor;
    }

    /** Supervisors with these characters in their names, by name. */
    public List<Supervisor> named(String part, int most) {
        current.require(Permission.READ_SUPERVISORS);
        return entities.createQuery(
                        "select s from Supervisor s where locate(:part, s.name) > 0 order by s.name, s.id",
                        Supervisor.class)
                .setParameter("part", part)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose term ends on one of these days, the earliest end first. */
    public List<Supervisor> endingBetween(LocalDate from, LocalDate to) {
        current.require(Permission.READ_SUPERVISORS);
        return entities.createQuery(
                        "select s from Supervisor s where s.servesTo between :from and :to order by s.servesTo, s.id",
                        Supervisor.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    public Optional<Supervisor> find(long id) {
        return Optional.ofNullable(entities.find(Supervisor.class, id));
    }

    /** The supervisor linked to an account, serving or not. */
    public Optional<Supervisor> ofAccount(long userId) {
        return entities.createQuery("select s from Supervisor s where s.userId = :user", Supervisor.class)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    public boolean none() {
        return entities.createQuery("select count(s) from Supervisor s", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Ids of the supervisors with these names; a name that two of them bear belongs to neither. */
    public Map<String, Long> namedUnambiguously(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Supervisor> found = entities.createQuery(
                        "select s from Supervisor s where s.name in :names", Supervisor.class)
                .setParameter("names", names)
                .getResultList();
        Map<String, Long> ids = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Supervisor supervisor : found) {
            if (ids.put(supervisor.name(), supervisor.id()) != null) {
                twice.add(supervisor.name());
            }
        }
        ids.keySet().removeAll(twice);
        return ids;
    }
}
