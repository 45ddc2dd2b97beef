package org.mingjian.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** All agencies, valid and ended. */
@ApplicationScoped
public class Agencies {
    /** The identifiers of an agency, which is the parameter, and of those it was merged into, one after the other. */
    public static final String WITH_SUCCESSORS = "(with recursive heir(id) as (select cast(? as bigint) union"
            + " select a.successor_id from agency a join heir h on a.id = h.id where a.successor_id is not null)"
            + " select id from heir)";

    /** The identifiers of an agency, which is the parameter, and of all those that were merged into it. */
    public static final String WITH_MERGED = "(with recursive merged(id) as (select cast(? as bigint) union"
            + " select a.id from agency a join merged m on a.successor_id = m.id) select id from merged)";

    @Inject
    private EntityManager entities;

    @Inject
    private Event<DomainEvent> happened;

    /** Enters a new agency; its name must be free among the valid ones (the database holds that). */
    @Transactional
    public Agency add(String name, AgencyKind kind) {
        Agency agency = new Agency(name, kind);
        entities.persist(agency);
        entities.flush();
        happened.fire(new AgencyAdded(agency));
        return agency;
    }

    public Optional<Agency> find(long id) {
        return Optional.ofNullable(entities.find(Agency.class, id));
    }

    /** The valid agencies among the given names, by name. */
    public Map<String, Agency> named(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Agency a where a.validTo is null and a.name in :names", Agency.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(Agency::name, a -> a));
    }

    /**
     * The valid agencies of the given names, by name; those that are missing are made, of kind 待核定. One transaction at
     * a time makes agencies this way, for another one may be making the same.
     */
    @Transactional
    public Map<String, Agency> namedOrAdded(Collection<String> names) {
        Map<String, Agency> known = named(names);
        if (known.keySet().containsAll(names)) {
            return known;
        }
        Sql.lock(entities, "agency");
        Map<String, Agency> all = new HashMap<>(named(names));
        names.stream()
                .filter(name -> !all.containsKey(name))
                .sorted()
                .forEach(name -> all.put(name, add(name, AgencyKind.UNCONFIRMED)));
        return all;
    }

    /**
     * What the given names meant, day by day, over all reorganisations; two queries, and one for each step of a chain.
     */
    public AgencyNames bearing(Collection<String> names) {
        if (names.isEmpty()) {
            return new AgencyNames(Map.of(), Map.of());
        }
        List<Agency> bearers = entities.createQuery("select a from Agency a where a.name in :names", Agency.class)
                .setParameter("names", names)
                .getResultList();
        Map<Long, Agency> known = new HashMap<>();
        List<Agency> step = bearers;
        while (!step.isEmpty()) {
            step.forEach(agency -> known.put(agency.id(), agency));
            Set<Long> missing = step.stream()
                    .map(Agency::successorId)
                    .filter(Objects::nonNull)
                    .filter(id -> !known.containsKey(id))
                    .collect(Collectors.toSet());
            step = missing.isEmpty()
                    ? List.of()
                    : entities.createQuery("select a from Agency a where a.id in :ids", Agency.class)
                            .setParameter("ids", missing)
                            .getResultList();
        }
        return new AgencyNames(bearers.stream().collect(Collectors.groupingBy(Agency::name)), known);
    }

    /** The valid agency that somebody means who types its name, or a part of it that no other has. */
    public Optional<AgencyChoice> findMeant(String typed) {
        String name = typed.strip();
        List<AgencyChoice> like = name.isEmpty()
                ? List.of()
                : choices().stream()
                        .filter(choice -> choice.name().contains(name))
                        .toList();
        return like.stream()
                .filter(choice -> choice.name().equals(name) || like.size() == 1)
                .findFirst();
    }

    /**
     * The valid agency that is meant.
     *
     * @throws Rejection if there is none, or more than one
     */
    public AgencyChoice getMeant(String typed) {
        return findMeant(typed).orElseThrow(() -> new Rejection(AgencyRule.NAME_UNKNOWN, typed));
    }

    /** Names and ids of the valid agencies, for choosing; in the order of the alphabet (pinyin). */
    public List<AgencyChoice> choices() {
        return entities.createQuery(
                        "select new org.mingjian.agency.AgencyChoice(a.id, a.name) from Agency a"
                                + " where a.validTo is null order by a.name",
                        AgencyChoice.class)
                .getResultList();
    }

    /** An agency and all those that were merged into it, one after the other. */
    public Set<Long> withMerged(long id) {
        return Set.copyOf(Sql.of("select id from " + WITH_MERGED + " own", id).list(entities, row -> row.number(0)));
    }
}
