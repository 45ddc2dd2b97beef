package org.mingjian.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.Users;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** The register of supervisors, kept by the bureau after the government has appointed or removed somebody. */
@ApplicationScoped
public class EnteringSupervisors {
    @Inject
    private EntityManager entities;

    @Inject
    private Users users;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Enters a supervisor.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public Supervisor enter(SupervisorFacts facts) {
        current.require(Permission.KEEP_SUPERVISORS);
        facts.check();
        checkAccount(facts.userId(), null);
        Supervisor supervisor =
                new Supervisor(facts.name(), facts.source(), facts.servesFrom(), facts.lastDay(), facts.userId());
        entities.persist(supervisor);
        entities.flush();
        happened.fire(new SupervisorEntered(supervisor));
        return supervisor;
    }

    /**
     * Corrects what is entered; a term that is shortened takes effect at once, in open sessions too.
     *
     * @throws Rejection if a rule says no
     */
    @Transactional
    public void correct(long id, SupervisorFacts facts) {
        current.require(Permission.KEEP_SUPERVISORS);
        facts.check();
        checkAccount(facts.userId(), id);
        Supervisor supervisor = entities.find(Supervisor.class, id);
        Map<String, Object> before = supervisor.told();
        supervisor.correct(facts);
        happened.fire(new SupervisorChanged(id, before, supervisor.told()));
    }

    private void checkAccount(@Nullable Long userId, @Nullable Long supervisorId) {
        if (userId == null) {
            return;
        }
        if (!users.get(userId).roles().contains(Role.SUPERVISOR)) {
            throw new Rejection(TenureRule.ACCOUNT_WITHOUT_ROLE);
        }
        boolean taken = entities.createQuery("select s from Supervisor s where s.userId = :user", Supervisor.class)
                .setParameter("user", userId)
                .getResultStream()
                .anyMatch(other -> !other.id().equals(supervisorId));
        if (taken) {
            throw new Rejection(TenureRule.ACCOUNT_TAKEN);
        }
    }
}
