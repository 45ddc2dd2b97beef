package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** Decides on names of agencies that rows of ledgers wait for; the decision holds for later imports. */
@ApplicationScoped
public class DecidingAgencies {
    private static final int LONGEST_REASON = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Agencies agencies;

    @Inject
    private LedgerNames names;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** The name means an agency that is there already. */
    @Transactional
    public void match(String name, long agencyId) {
        current.require(Permission.IMPORT_LEDGERS);
        Agency agency = agencies.find(agencyId)
                .filter(found -> agencies.named(List.of(found.name())).containsValue(found))
                .orElseThrow(() -> new Rejection(LedgerRule.AGENCY_GONE));
        AgencyDecided.Decision was = former(name);
        alias(name).means(agency.id(), current.actor().name(), clock.instant());
        happened.fire(new AgencyDecided(name, was, new AgencyDecided.Decision(agency.id(), null)));
    }

    /** The name is that of an agency to be entered now. */
    @Transactional
    public void make(String name, @Nullable AgencyKind kind) {
        current.require(Permission.IMPORT_LEDGERS);
        if (kind == null || kind == AgencyKind.UNCONFIRMED) {
            throw new Rejection(LedgerRule.KIND_NEEDED);
        }
        forget(name);
        if (agencies.named(List.of(name)).isEmpty()) {
            agencies.add(name, kind);
        }
    }

    /** Rows with the name are refused, for the reason given. */
    @Transactional
    public void refuse(String name, String reason) {
        current.require(Permission.IMPORT_LEDGERS);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Rejection(LedgerRule.REASON_NEEDED, LONGEST_REASON);
        }
        AgencyDecided.Decision was = former(name);
        alias(name).isRefused(said, current.actor().name(), clock.instant());
        happened.fire(new AgencyDecided(name, was, new AgencyDecided.Decision(null, said)));
    }

    /** Later imports ask again what the name means; what has gone in stays. */
    @Transactional
    public void forget(String name) {
        current.require(Permission.IMPORT_LEDGERS);
        names.decided(name).ifPresent(alias -> {
            happened.fire(new AgencyDecided(name, AgencyDecided.Decision.of(alias), AgencyDecided.Decision.NONE));
            entities.remove(alias);
            entities.flush();
        });
    }

    private AgencyDecided.Decision former(String name) {
        return names.decided(name).map(AgencyDecided.Decision::of).orElse(AgencyDecided.Decision.NONE);
    }

    private AgencyAlias alias(String name) {
        return names.decided(name).orElseGet(() -> {
            AgencyAlias alias = new AgencyAlias(name, current.actor().name(), clock.instant());
            entities.persist(alias);
            return alias;
        });
    }
}
