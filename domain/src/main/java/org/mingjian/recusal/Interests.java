package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agency;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/** The register of interests: of oneself, or of whomever for the bureau. */
@ApplicationScoped
public class Interests {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Supervisors supervisors;

    /** The supervisor who asks. */
    public Optional<Supervisor> own() {
        return current.account().map(User::id).flatMap(supervisors::ofAccount);
    }

    /** What is entered of a supervisor, what ties still first. */
    public List<Interest> of(long supervisorId) {
        demandMayRead(supervisorId);
        return all(supervisorId);
    }

    /** The unit that her account belongs to: it ties her without anybody entering it. */
    public Optional<Agency> ownUnit(long supervisorId) {
        demandMayRead(supervisorId);
        return supervisors.find(supervisorId).flatMap(this::unit);
    }

    private void demandMayRead(long supervisorId) {
        if (!current.may(Permission.KEEP_RECUSALS)) {
            current.require(Permission.KEEP_OWN_INTERESTS);
            if (own().filter(one -> one.id() == supervisorId).isEmpty()) {
                throw new IllegalArgumentException("no supervisor " + supervisorId);
            }
        }
    }

    Optional<Agency> unit(Supervisor supervisor) {
        return Optional.ofNullable(supervisor.userId())
                .map(user -> entities.find(User.class, user))
                .map(User::agencyId)
                .map(agency -> entities.find(Agency.class, agency));
    }

    List<Interest> all(long supervisorId) {
        return entities.createQuery(
                        "select i from Interest i where i.supervisorId = :supervisor"
                                + " order by i.until desc nulls first, i.id desc",
                        Interest.class)
                .setParameter("supervisor", supervisorId)
                .getResultList();
    }
}
