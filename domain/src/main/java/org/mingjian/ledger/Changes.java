package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.TakingOver;

/** What an import did to matters, kept so that it can be undone. */
@ApplicationScoped
class Changes {
    /** A matter that one import touches twice, for one of its rows had to wait, keeps what it was before the first. */
    private static final String KEEP = """
            insert into ledger_change (import_id, opinion_id, version, agency_id, before)
            select ?, o.id, o.version, o.agency_id, f.value
            from json_array_elements_text(cast(? as json)) n
              join opinion o on o.source_id = ? and o.external_number = n.value
              left join jsonb_each(cast(? as jsonb)) f on f.key = o.external_number
            where true
            on conflict (import_id, opinion_id) do update set version = excluded.version, agency_id = excluded.agency_id
            """;

    @Inject
    private EntityManager entities;

    void keep(LedgerImport ledger, TakingOver.Taken taken) {
        List<String> touched = taken.outcomes().entrySet().stream()
                .filter(outcome -> outcome.getValue() != TakingOver.Outcome.UNCHANGED)
                .map(Map.Entry::getKey)
                .toList();
        if (!touched.isEmpty()) {
            entities.flush();
            Sql.of(KEEP, ledger.id(), CanonicalJson.write(touched), ledger.sourceId(), taken.formersJson())
                    .execute(entities);
        }
    }
}
