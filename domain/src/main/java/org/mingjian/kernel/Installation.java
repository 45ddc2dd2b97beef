package org.mingjian.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What this database was made for, once and for all. */
@ApplicationScoped
public class Installation {
    @Inject
    private EntityManager entities;

    /** Whether it holds invented people and matters, to be marked as such wherever they are shown. */
    public boolean isDemonstration() {
        return Sql.of("select count(*) from installation where kind = 'DEMONSTRATION'")
                        .number(entities)
                > 0;
    }
}
