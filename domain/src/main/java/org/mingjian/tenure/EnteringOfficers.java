package org.mingjian.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** The register of the bureau's certified officers, apart from that of the supervisors. */
@ApplicationScoped
public class EnteringOfficers {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Enters an officer.
     *
     * @throws Rejection if the certificate's number is entered already, or something is missing
     */
    @Transactional
    public CertifiedOfficer enter(String name, String certificateNumber, LocalDate validFrom, LocalDate validTo) {
        current.require(Permission.KEEP_OFFICERS);
        CertifiedOfficer officer = new CertifiedOfficer(name, certificateNumber, validFrom, validTo);
        long known = entities.createQuery(
                        "select count(o) from CertifiedOfficer o where o.certificateNumber = :number", Long.class)
                .setParameter("number", certificateNumber)
                .getSingleResult();
        if (known > 0) {
            throw new Rejection(TenureRule.CERTIFICATE_TAKEN, certificateNumber);
        }
        entities.persist(officer);
        entities.flush();
        happened.fire(new OfficerEntered(officer));
        return officer;
    }

    /** Ends an officer's certificate with a day; the record stays. */
    @Transactional
    public void end(long id, LocalDate lastDay) {
        current.require(Permission.KEEP_OFFICERS);
        CertifiedOfficer officer = entities.find(CertifiedOfficer.class, id);
        LocalDate former = officer.validTo();
        officer.end(lastDay);
        happened.fire(new OfficerEnded(id, former, lastDay));
    }

    /** All of them, those whose certificate holds the longest first; a bureau has a few dozen. */
    public List<CertifiedOfficer> all() {
        current.require(Permission.READ_SUPERVISORS);
        return entities.createQuery(
                        "select o from CertifiedOfficer o order by o.validTo desc, o.name, o.id",
                        CertifiedOfficer.class)
                .setMaxResults(500)
                .getResultList();
    }
}
