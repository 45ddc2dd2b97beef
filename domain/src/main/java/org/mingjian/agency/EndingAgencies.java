package org.mingjian.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/**
 * Reorganisation. Nothing is deleted: the old body keeps its matters and its figures under its name, is no longer
 * offered for new ones, and whatever names it from the day of the change on goes to its successor.
 */
@ApplicationScoped
public class EndingAgencies {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Merges an agency into another.
     *
     * @param from the first day on which the successor stands in its place, today at the latest
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void merge(long id, long successorId, LocalDate from) {
        current.require(Permission.KEEP_AGENCIES);
        Agency successor = entities.find(Agency.class, successorId);
        if (successor == null || successor.validTo() != null || successorId == id) {
            throw new Rejection(AgencyRule.SUCCESSOR_UNFIT);
        }
        end(id, from, successorId);
    }

    /** Ends an agency that nothing takes the place of. */
    @Transactional
    public void close(long id, LocalDate from) {
        current.require(Permission.KEEP_AGENCIES);
        end(id, from, null);
    }

    private void end(long id, LocalDate from, @Nullable Long successorId) {
        Agency agency = entities.find(Agency.class, id);
        agency.demandValid();
        if (from.isAfter(DistrictTime.today(clock))) {
            throw new Rejection(AgencyRule.END_IN_FUTURE);
        }
        agency.end(from.minusDays(1), successorId);
        happened.fire(new AgencyEnded(agency));
    }
}
