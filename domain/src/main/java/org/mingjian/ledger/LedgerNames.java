package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.agency.Agencies;

/** What the names of agencies in ledgers mean, and what was decided about them. */
@ApplicationScoped
class LedgerNames {
    @Inject
    private EntityManager entities;

    @Inject
    private Agencies agencies;

    /** What the names mean, day by day. */
    MeantAgencies meant(Collection<String> names) {
        Map<String, String> aliases = names.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select x.name, a.name from AgencyAlias x, Agency a where a.id = x.agencyId"
                                        + " and x.name in :names",
                                Object[].class)
                        .setParameter("names", names)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        Set<String> all = new HashSet<>(names);
        all.addAll(aliases.values());
        return new MeantAgencies(agencies.bearing(all), aliases);
    }

    /** The names that rows are refused for, each with its reason. */
    Map<String, String> refused(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select x.name, x.refusal from AgencyAlias x where x.refusal is not null and x.name in :names",
                        Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    Optional<AgencyAlias> decided(String name) {
        return entities.createQuery("select x from AgencyAlias x where x.name = :name", AgencyAlias.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
