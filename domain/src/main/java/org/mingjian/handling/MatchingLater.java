package org.mingjian.handling;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.recusal.Affair;
import org.mingjian.recusal.InterestEntered;
import org.mingjian.recusal.MatchingInterests;
import org.mingjian.tenure.Supervisors;

/**
 * Holds supervisors' interests against their matters once more when an agency is added to a matter, or an interest to
 * the register, after the matter was submitted.
 *
 * @article 10
 */
@ApplicationScoped
class MatchingLater {
    @Inject
    private EntityManager entities;

    @Inject
    private MatchingInterests interests;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Handlings handlings;

    @Inject
    private Clock clock;

    /** A matter is given to agencies. */
    void given(Opinion opinion, Collection<Long> agencies) {
        match(opinion.supervisorId(), new Affair(opinion.subject(), Set.copyOf(agencies), null, null));
    }

    /** An interest was entered: the supervisor's matters that are not done with are looked through. */
    void entered(@Observes InterestEntered event) {
        Sql.of(
                        "select o.id from opinion o where o.supervisor_id = ? and o.form_key is not null order by o.id",
                        event.supervisorId())
                .list(entities, row -> entities.find(Opinion.class, row.number(0)))
                .stream()
                .filter(opinion -> opinion.state() == OpinionState.SUBMITTED
                        || opinion.state().handled())
                .forEach(opinion -> match(event.supervisorId(), everybody(opinion)));
    }

    private Affair everybody(Opinion opinion) {
        Affair told = opinion.affair();
        Set<Long> agencies = new HashSet<>(told.agencies());
        agencies.addAll(handlings.of(opinion).stream()
                .filter(Handling::active)
                .map(Handling::agencyId)
                .collect(toSet()));
        return new Affair(told.subject(), agencies, told.parties(), told.uscc());
    }

    private void match(@Nullable Long supervisor, Affair affair) {
        Optional.ofNullable(supervisor)
                .flatMap(supervisors::find)
                .ifPresent(found -> interests.match(affair, found, DistrictTime.today(clock)));
    }
}
