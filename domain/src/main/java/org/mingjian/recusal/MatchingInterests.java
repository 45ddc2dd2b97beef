package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.Uscc;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;
import org.mingjian.tenure.Supervisor;

/**
 * Holds what a supervisor has to do with against the register of interests (R10-2): by the unified social credit code,
 * and by names as {@link PartyName} compares them. Her own unit is in it by itself.
 *
 * @article 10
 */
@ApplicationScoped
public class MatchingInterests {
    @Inject
    private EntityManager entities;

    @Inject
    private Interests interests;

    @Inject
    private Raising raising;

    /**
     * What is met with in an affair.
     *
     * @param agencyId absent for a party
     */
    private record Concerned(
            String name,
            PartyName key,
            @Nullable String uscc,
            @Nullable Long agencyId) {}

    /**
     * Raises a recusal where anything matches on the day that has not been raised before; from then on the affair stops
     * until it is decided.
     */
    public void match(Affair affair, Supervisor supervisor, LocalDate day) {
        List<Concerned> concerned = concerned(affair);
        Optional<Agency> unit = interests.unit(supervisor);
        Optional<Concerned> ownUnit = unit.flatMap(own -> concerned.stream()
                .filter(one -> own.id().equals(one.agencyId()))
                .findFirst());
        if (ownUnit.isPresent()
                && raised(affair, supervisor, InterestKind.OWN_UNIT, unit.get().name(), ownUnit.get())) {
            return;
        }
        for (Interest interest : interests.all(supervisor.id())) {
            Optional<Concerned> met = concerned.stream()
                    .filter(one -> interest.tiesOn(day) && isSame(interest, one))
                    .findFirst();
            if (met.isPresent() && raised(affair, supervisor, interest.kind(), interest.name(), met.get())) {
                return;
            }
        }
    }

    private boolean raised(Affair affair, Supervisor supervisor, InterestKind kind, String name, Concerned met) {
        return raising.raiseOnce(
                affair.subject(),
                Person.of(supervisor),
                kind.ground(),
                Origin.MATCH,
                Texts.of("Recusal.matched", Texts.of(kind), name, met.name()));
    }

    private static boolean isSame(Interest interest, Concerned one) {
        Uscc uscc = interest.uscc();
        return (uscc != null && uscc.code().equals(one.uscc()))
                || PartyName.of(interest.name()).equals(one.key());
    }

    private List<Concerned> concerned(Affair affair) {
        List<Concerned> concerned = new ArrayList<>();
        affair.agencies()
                .forEach(agency -> Sql.of(
                                "select a.id, a.name, a.short_name, a.uscc from agency a where a.id in "
                                        + Agencies.WITH_MERGED,
                                agency)
                        .list(
                                entities,
                                row -> add(concerned, row.required(1), row.text(2), row.text(3), row.number(0))));
        String parties = affair.parties();
        String uscc = affair.uscc() == null ? null : Uscc.typed(affair.uscc()).code();
        if (parties != null) {
            PartyName.all(parties).forEach(key -> concerned.add(new Concerned(parties, key, uscc, null)));
        } else if (uscc != null) {
            concerned.add(new Concerned(uscc, new PartyName(""), uscc, null));
        }
        return concerned;
    }

    private static boolean add(
            List<Concerned> concerned, String name, @Nullable String shortName, @Nullable String uscc, long id) {
        if (shortName != null) {
            concerned.add(new Concerned(name, PartyName.of(shortName), uscc, id));
        }
        return concerned.add(new Concerned(name, PartyName.of(name), uscc, id));
    }
}
