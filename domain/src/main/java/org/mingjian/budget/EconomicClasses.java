package org.mingjian.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mingjian.kernel.Sql;

/** The code list of economic classes, without the one that is never allowed. */
@ApplicationScoped
public class EconomicClasses {
    @Inject
    private EntityManager entities;

    /** All that a fund may have lines for. */
    public List<EconomicClass> allowed() {
        return Sql.of(
                        "select code, name, needs_activity from economic_class where code <> ? order by code",
                        EconomicClass.ENTERTAINMENT)
                .list(entities, row -> new EconomicClass(row.required(0), row.required(1), row.flag(2)));
    }
}
