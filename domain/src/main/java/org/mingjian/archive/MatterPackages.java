package org.mingjian.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;

/** The packages of archived matters: the bureau's, nobody else's, for they name whoever submitted the matter. */
@ApplicationScoped
public class MatterPackages {
    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private CurrentUser current;

    /** Those of a matter, the oldest first; nothing for those who may not read them. */
    public List<MatterPackage> of(Opinion opinion) {
        return current.may(Permission.READ_ALL_OPINIONS)
                ? entities.createQuery(
                                "select p from MatterPackage p where p.opinionId = :opinion order by p.id",
                                MatterPackage.class)
                        .setParameter("opinion", opinion.id())
                        .getResultList()
                : List.of();
    }

    /** One of them, where the one who asks may read its matter. */
    public Optional<MatterPackage> find(long id) {
        current.require(Permission.READ_ALL_OPINIONS);
        return Optional.ofNullable(entities.find(MatterPackage.class, id))
                .filter(made -> opinions.find(made.opinionId()).isPresent());
    }
}
