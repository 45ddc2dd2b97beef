package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;

/** Takes matters over from a ledger: new ones are made, changed ones changed, unchanged ones left alone. */
@ApplicationScoped
public class TakingOver {
    @Inject
    private Opinions opinions;

    @Inject
    private OpinionDeadlines deadlines;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** What became of a row. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * What became of some rows.
     *
     * @param outcomes by number
     * @param formers the rows of matters that changed, as they were, with their steps; JSON by number
     */
    public record Taken(Map<String, Outcome> outcomes, Map<String, String> formers) {
        /** The former rows as one JSON object. */
        public String formersJson() {
            return formers.entrySet().stream()
                    .map(former -> CanonicalJson.write(former.getKey()) + ":" + former.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    /** A ledger's matter and the hash of its row. */
    public record Told(ImportedMatter matter, Sha256 hash) {}

    /**
     * Takes over some rows of a source, by their numbers, in one transaction. A row with the hash it had is unchanged,
     * unless the names in it mean somebody else by now.
     *
     * @return what became of each number, and what those that changed were before
     */
    @Transactional
    public Taken takeOver(long sourceId, Map<String, Told> told, Terms terms) {
        current.require(Permission.IMPORT_LEDGERS);
        Instant now = clock.instant();
        Map<String, Opinion> known = opinions.ofLedger(sourceId, told.keySet());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Map<String, String> formers = opinions.formers(known.values().stream()
                .filter(opinion -> {
                    Told row = told.get(opinion.externalNumber());
                    return row != null && !opinion.tells(row.matter(), row.hash());
                })
                .toList());
        List<Opinion> changed = new ArrayList<>();
        told.forEach((number, row) -> {
            Opinion opinion = known.get(number);
            if (opinion == null) {
                Opinion brought = new Opinion(sourceId, number, row.matter(), row.hash(), terms, now);
                opinions.add(brought);
                deadlines.handling(brought, terms);
                outcomes.put(number, Outcome.CREATED);
            } else if (opinion.tells(row.matter(), row.hash())) {
                outcomes.put(number, Outcome.UNCHANGED);
            } else {
                happened.fire(opinion.change(row.matter(), row.hash(), terms, now));
                changed.add(opinion);
                outcomes.put(number, Outcome.UPDATED);
            }
        });
        deadlines.follow(changed, terms);
        return new Taken(outcomes, formers);
    }
}
