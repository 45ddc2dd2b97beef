package org.mingjian.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** The register of agencies: new ones, and what is known of those there are. */
@ApplicationScoped
public class KeepingAgencies {
    private static final int DEEPEST = 20;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Enters an agency.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public Agency enter(AgencyFacts facts) {
        current.require(Permission.KEEP_AGENCIES);
        check(facts, null);
        Agency agency = new Agency(facts.name(), facts.kind());
        agency.correct(facts);
        entities.persist(agency);
        entities.flush();
        happened.fire(new AgencyAdded(agency));
        return agency;
    }

    /**
     * Corrects what is entered of an agency, and gives one that came with a ledger its kind.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void correct(long id, AgencyFacts facts) {
        current.require(Permission.KEEP_AGENCIES);
        Agency agency = entities.find(Agency.class, id);
        agency.demandValid();
        check(facts, id);
        Map<String, Object> before = agency.told();
        agency.correct(facts);
        happened.fire(new AgencyChanged(id, before, agency.told()));
    }

    private void check(AgencyFacts facts, @Nullable Long id) {
        facts.check();
        if (others("a.name = :value", facts.name(), id)) {
            throw new Rejection(AgencyRule.NAME_TAKEN, facts.name());
        }
        Uscc code = facts.code();
        if (code != null && others("a.uscc = :value", code, id)) {
            throw new Rejection(AgencyRule.USCC_TAKEN);
        }
        checkParent(facts.parentId(), id);
    }

    private boolean others(String condition, Object value, @Nullable Long id) {
        return entities.createQuery("select a from Agency a where a.validTo is null and " + condition, Agency.class)
                .setParameter("value", value)
                .getResultStream()
                .anyMatch(other -> !other.id().equals(id));
    }

    private void checkParent(@Nullable Long parentId, @Nullable Long id) {
        Long above = parentId;
        for (int i = 0; above != null; i++) {
            if (above.equals(id) || i > DEEPEST) {
                throw new Rejection(AgencyRule.PARENT_LOOP);
            }
            above = entities.find(Agency.class, above).parentId();
        }
    }
}
