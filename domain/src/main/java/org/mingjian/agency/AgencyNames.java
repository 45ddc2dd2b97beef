package org.mingjian.agency;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which agency a name meant on a day, over all reorganisations. */
public final class AgencyNames {
    private final Map<String, List<Agency>> bearers;
    private final Map<Long, Agency> known;

    AgencyNames(Map<String, List<Agency>> bearers, Map<Long, Agency> known) {
        this.bearers = bearers;
        this.known = known;
    }

    /**
     * The agency that bore the name on the day; where it had ended by then, the one that bears it now, or else its
     * successor of that day. Empty where nobody ever bore the name, or it ended without a successor.
     */
    public Optional<Agency> on(String name, LocalDate day) {
        List<Agency> all = bearers.getOrDefault(name, List.of());
        return all.stream()
                .filter(agency -> agency.validTo() != null && !agency.endedBy(day))
                .min(Comparator.comparing(AgencyNames::end))
                .or(() ->
                        all.stream().filter(agency -> agency.validTo() == null).findFirst())
                .or(() ->
                        all.stream().max(Comparator.comparing(AgencyNames::end)).flatMap(last -> standing(last, day)));
    }

    private Optional<Agency> standing(Agency ended, LocalDate day) {
        Agency agency = ended;
        while (agency.endedBy(day)) {
            Long successor = agency.successorId();
            if (successor == null) {
                return Optional.empty();
            }
            agency = requireNonNull(known.get(successor));
        }
        return Optional.of(agency);
    }

    private static LocalDate end(Agency agency) {
        LocalDate end = agency.validTo();
        return end == null ? LocalDate.MAX : end;
    }
}
