package org.mingjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;

/** The trail, to be read. */
@ApplicationScoped
public class AuditTrail {
    @Inject
    private EntityManager entities;

    /** The newest entries about one subject ({@code kind:identifier}), oldest first, 200 at the most. */
    public List<AuditEntry> about(String subject) {
        List<AuditEntry> newest = entities.createQuery(
                        "select e from AuditEntry e where e.subject = :subject order by e.id desc", AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(200)
                .getResultList();
        return newest.stream().sorted(Comparator.comparing(AuditEntry::id)).toList();
    }
}
