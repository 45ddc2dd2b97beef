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

    /** The version of its tables: that of the last migration. */
    public String schemaVersion() {
        return Sql.of("select version from flyway_schema_history where success and version is not null"
                        + " order by installed_rank desc limit 1")
                .list(entities, row -> row.required(0))
                .get(0);
    }

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
