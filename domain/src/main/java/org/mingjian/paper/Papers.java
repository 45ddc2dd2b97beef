package org.mingjian.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.supervision.Demands;

/**
 * The official documents that the one who asks may read: the bureau all of them; a supervisor what is said to her; an
 * agency what goes to it or comes from it.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class Papers {
    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private Agencies agencies;

    @Inject
    private Demands demands;

    @Inject
    private CurrentUser current;

    /** Those of a matter, the oldest first; one query. */
    public List<Paper> of(Opinion opinion) {
        boolean own = opinions.isOnesOwn(opinion);
        Set<Long> ownAgencies = ownAgencies();
        return record(opinion).stream()
                .filter(paper -> reads(paper, own, ownAgencies))
                .toList();
    }

    /** Those of a supervision document that the one who asks may see, the oldest first. */
    public List<Paper> of(Demands.Detail detail) {
        Set<Long> ownAgencies = ownAgencies();
        return entities.createQuery("select p from Paper p where p.demandId = :demand order by p.id", Paper.class)
                .setParameter("demand", detail.demand().id())
                .getResultStream()
                .filter(paper -> reads(paper, false, ownAgencies))
                .toList();
    }

    /** All of a matter, the oldest first; for its archive, whose readers are asked for themselves. */
    public List<Paper> record(Opinion opinion) {
        return entities.createQuery("select p from Paper p where p.opinionId = :opinion order by p.id", Paper.class)
                .setParameter("opinion", opinion.id())
                .getResultList();
    }

    /** One of them; for those who may not read it there is none. */
    public Optional<Paper> find(long id) {
        return Optional.ofNullable(entities.find(Paper.class, id)).filter(paper -> {
            boolean own = opinions.find(paper.opinionId())
                    .map(OpinionDetail::opinion)
                    .filter(opinions::isOnesOwn)
                    .isPresent();
            return reads(paper, own, ownAgencies());
        });
    }

    private boolean reads(Paper paper, boolean own, Set<Long> ownAgencies) {
        if (current.may(Permission.READ_ALL_OPINIONS)) {
            return true;
        }
        if (current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            Long demand = paper.demandId();
            return paper.kind().forAgency()
                    && paper.isReadOutside()
                    && ownAgencies.contains(paper.agencyId())
                    && (demand == null || demands.isServed(demand));
        }
        return own && paper.kind().forSubmitter() && paper.isReadOutside();
    }

    private Set<Long> ownAgencies() {
        return current.account().map(User::agencyId).map(agencies::withMerged).orElse(Set.of());
    }
}
