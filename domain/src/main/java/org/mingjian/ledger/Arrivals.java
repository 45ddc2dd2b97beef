package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Sql;

/** What imports brought to agencies. */
@ApplicationScoped
public class Arrivals {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /**
     * The matters an import made for an agency.
     *
     * @param open those of them that are not concluded or refused already
     */
    public record Arrived(long agencyId, long matters, long open) {}

    /** The agencies that an import made matters for. */
    public List<Arrived> of(long importId) {
        current.requireAny(Permission.IMPORT_LEDGERS, Permission.READ_IMPORTS);
        return Sql.of(
                        "select o.agency_id, count(*), count(*) filter (where o.state in ('REGISTERED', 'ACCEPTED'))"
                                + " from ledger_change c join opinion o on o.id = c.opinion_id"
                                + " where c.import_id = ? and c.before is null group by o.agency_id",
                        importId)
                .list(entities, row -> new Arrived(row.number(0), row.number(1), row.number(2)));
    }
}
