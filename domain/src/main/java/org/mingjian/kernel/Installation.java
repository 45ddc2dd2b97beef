package org.mingjian.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** What this database was made for, once and for all: the launcher writes it before the server starts. */
@ApplicationScoped
public class Installation {
    @Inject
    private EntityManager entities;

    private @Nullable Boolean demonstration;

    /** Whether it holds invented people and matters, to be marked as such wherever they are shown. */
    public boolean isDemonstration() {
        Boolean known = demonstration;
        if (known == null) {
            known = Sql.of("select count(*) from installation where kind = 'DEMONSTRATION'")
                            .number(entities)
                    > 0;
            demonstration = known;
        }
        return known;
    }
}
