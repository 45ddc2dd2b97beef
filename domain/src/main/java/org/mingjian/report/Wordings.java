package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.DomainEvent;

/** What people write into reports, by period and source. */
@ApplicationScoped
public class Wordings {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** What is written for a period; the source is absent where all are counted. */
    public Optional<Wording> find(ReportPeriod period, @Nullable Long sourceId) {
        ReportKind.demandReader(current);
        return entities.createQuery(
                        "select w from Wording w where w.period = :period"
                                + " and (w.sourceId = :source or (w.sourceId is null and :all = true))",
                        Wording.class)
                .setParameter("period", period.toString())
                .setParameter("source", sourceId == null ? -1L : sourceId)
                .setParameter("all", sourceId == null)
                .getResultStream()
                .findFirst();
    }

    /**
     * Writes for a period; reports made from then on have it, those made before stay as they are.
     *
     * @throws org.mingjian.kernel.Rejection if the document has no room for it
     */
    @Transactional
    public void write(ReportPeriod period, @Nullable Long sourceId, Passages passages) {
        current.require(ReportKind.of(period).running());
        Optional<Wording> known = find(period, sourceId);
        Map<String, ?> before = known.map(Wordings::facts).orElse(Map.of());
        Wording wording = known.orElseGet(() -> new Wording(period, sourceId));
        wording.write(passages, current.actor().name(), clock.instant());
        if (known.isEmpty()) {
            entities.persist(wording);
        }
        happened.fire(new WordingChanged(period, sourceId, before, facts(wording)));
    }

    private static Map<String, ?> facts(Wording wording) {
        Passages passages = wording.passages();
        return Map.of(
                "lead", passages.lead(),
                "reasons", passages.reasons(),
                "nextSteps", passages.nextSteps(),
                "assessment", passages.assessment().json());
    }
}
