package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sql;

/**
 * Puts matters back to what they were before a ledger changed them, and removes those that it made; whether that may be
 * done, the one who calls has made sure.
 */
@ApplicationScoped
public class PuttingBack {
    private static final int PORTION = 500;
    private static final String ROWS = " from (select value as id from json_array_elements_text(cast(? as json))) i ";

    @Inject
    private EntityManager entities;

    @Inject
    private OpinionDeadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * A matter as it was.
     *
     * @param row its row with its steps, as JSON
     */
    public record Former(long opinionId, String row) {}

    @Transactional
    public void putBack(List<Former> formers) {
        current.require(Permission.IMPORT_LEDGERS);
        for (int i = 0; i < formers.size(); i += PORTION) {
            putBackSome(formers.subList(i, Math.min(formers.size(), i + PORTION)));
        }
    }

    private void putBackSome(List<Former> formers) {
        List<Long> ids = formers.stream().map(Former::opinionId).toList();
        Map<Long, OpinionFacts> before = facts(ids);
        String rows = formers.stream().map(Former::row).collect(Collectors.joining(",", "[", "]"));
        // a ledger's matter was submitted when it was registered; what was kept in earlier years says only that
        Sql.of(
                        "update opinion o set title = b.title, content = b.content, submitter = b.submitter,"
                                + " supervisor_id = b.supervisor_id, agency_id = b.agency_id,"
                                + " problem_kind_text = b.problem_kind_text, domain_text = b.domain_text,"
                                + " outcome_text = b.outcome_text, agency_reply = b.agency_reply,"
                                + " replied_at = b.replied_at, state = b.state, submitted_at = b.registered_at,"
                                + " registered_at = b.registered_at,"
                                + " concluded_at = b.concluded_at, due_on = b.due_on,"
                                + " due_provisional = b.due_provisional, ledger_hash = b.ledger_hash,"
                                + " version = o.version + 1"
                                + " from jsonb_populate_recordset(cast(null as opinion), cast(? as jsonb)) b"
                                + " where o.id = b.id",
                        rows)
                .execute(entities);
        removeSteps(ids);
        Sql.of(
                        "insert into opinion_step (id, opinion_id, seq, state, counted, at, until_at, recorded_at)"
                                + " select s.id, s.opinion_id, s.seq, s.state, s.state in ('REGISTERED', 'ACCEPTED'), s.at, s.until_at,"
                                + " s.recorded_at"
                                + " from jsonb_array_elements(cast(? as jsonb)) m,"
                                + " jsonb_populate_recordset(cast(null as opinion_step), m -> 'steps') s",
                        rows)
                .execute(entities);
        List<Opinion> matters = matters(ids);
        deadlines.follow(matters, deadlines.terms());
        matters.forEach(now -> {
            OpinionFacts was = before.get(now.id());
            if (was != null) {
                happened.fire(new OpinionChanged(now.id(), was, OpinionFacts.of(now)));
            }
        });
    }

    private Map<Long, OpinionFacts> facts(List<Long> ids) {
        return matters(ids).stream().collect(Collectors.toMap(Opinion::id, OpinionFacts::of));
    }

    private List<Opinion> matters(List<Long> ids) {
        return entities.createQuery(
                        "select distinct o from Opinion o left join fetch o.steps where o.id in :ids", Opinion.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    @Transactional
    public void remove(List<Long> ids) {
        current.require(Permission.IMPORT_LEDGERS);
        removeSteps(ids);
        deadlines.forget(ids);
        Sql.of("delete from opinion where id in (select cast(i.id as bigint)" + ROWS + ")", CanonicalJson.write(ids))
                .execute(entities);
    }

    private void removeSteps(List<Long> ids) {
        Sql.of(
                        "delete from opinion_step where opinion_id in (select cast(i.id as bigint)" + ROWS + ")",
                        CanonicalJson.write(ids))
                .execute(entities);
    }
}
