package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;

/** Which agencies the names in ledgers mean: an agency's own name first, then what was decided once. */
@ApplicationScoped
class AgencyNames {
    @Inject
    private EntityManager entities;

    @Inject
    private Agencies agencies;

    /** The valid agencies that are meant, by the names used; names that nobody has decided on are absent. */
    Map<String, Agency> meant(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, Agency> meant = new HashMap<>();
        entities.createQuery(
                        "select x.name, a from AgencyAlias x, Agency a where a.id = x.agencyId and a.validTo is null"
                                + " and x.name in :names",
                        Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .forEach(row -> meant.put((String) row[0], (Agency) row[1]));
        meant.putAll(agencies.named(names));
        return meant;
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
