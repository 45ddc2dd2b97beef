package org.mingjian.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyNames;

/**
 * What names in ledgers mean: an agency's own name first, over all reorganisations, then what was decided once.
 *
 * @param aliases the names of the agencies that other names were decided to mean, by those
 */
record MeantAgencies(AgencyNames own, Map<String, String> aliases) {
    /** The agency that a name meant on a day; empty where it meant none. */
    Optional<Agency> on(String name, LocalDate day) {
        return own.on(name, day)
                .or(() -> Optional.ofNullable(aliases.get(name)).flatMap(decided -> own.on(decided, day)));
    }
}
