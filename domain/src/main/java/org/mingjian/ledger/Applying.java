package org.mingjian.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.deadline.Terms;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.TakingOver;
import org.mingjian.opinion.TakingOver.Outcome;
import org.mingjian.tenure.Supervisors;

/** Staged rows go in: agencies and supervisors are found by their names, matters made or changed. */
@ApplicationScoped
public class Applying {
    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Imports imports;

    @Inject
    private Agencies agencies;

    @Inject
    private LedgerNames names;

    @Inject
    private Changes changes;

    @Inject
    private Supervisors supervisors;

    @Inject
    private TakingOver takingOver;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Lets some rows of an import go in, all of them in one transaction. One import at a time for a source: another one
     * may be making the same matters.
     */
    @Transactional
    public void apply(long importId, List<ReadyRow> rows, Terms terms) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        Sql.lock(entities, "ledger", ledger.sourceId());
        Map<Integer, Agency> known = agencies(rows, ledger.mapping().newAgencies());
        TakingOver.Taken taken = takingOver.takeOver(ledger.sourceId(), told(rows, known), terms);
        changes.keep(ledger, taken);
        note(ledger, rows, taken.outcomes());
    }

    /** The agency of each row, by the row's number: what the name meant on the day of the matter. */
    private Map<Integer, Agency> agencies(List<ReadyRow> rows, NewAgencies newAgencies) {
        MeantAgencies meant =
                names.meant(rows.stream().map(row -> row.entry().agency()).collect(toSet()));
        Set<String> unknown = rows.stream()
                .filter(row -> row.agency(meant).isEmpty())
                .map(row -> row.entry().agency())
                .collect(toSet());
        Map<String, Agency> made = newAgencies == NewAgencies.CREATE ? agencies.namedOrAdded(unknown) : Map.of();
        return rows.stream()
                .collect(toMap(
                        ReadyRow::rowNumber,
                        row -> row.agency(meant)
                                .orElseGet(() ->
                                        requireNonNull(made.get(row.entry().agency())))));
    }

    private Map<String, TakingOver.Told> told(List<ReadyRow> rows, Map<Integer, Agency> known) {
        Set<String> serve = rows.stream()
                .map(row -> row.entry().supervisor())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<String, Long> serving = supervisors.namedUnambiguously(serve);
        Map<String, TakingOver.Told> told = new LinkedHashMap<>();
        for (ReadyRow row : rows) {
            LedgerEntry entry = row.entry();
            long agency = Objects.requireNonNull(known.get(row.rowNumber())).id();
            Long supervisor = entry.supervisor() == null ? null : serving.get(entry.supervisor());
            told.put(entry.number(), new TakingOver.Told(entry.matter(agency, supervisor), row.hash()));
        }
        return told;
    }

    private void note(LedgerImport ledger, List<ReadyRow> rows, Map<String, Outcome> outcomes) {
        Map<Outcome, List<String>> numbersBy = new LinkedHashMap<>();
        for (ReadyRow row : rows) {
            Outcome outcome = Objects.requireNonNull(outcomes.get(row.entry().number()));
            numbersBy
                    .computeIfAbsent(outcome, o -> new ArrayList<>())
                    .add(row.entry().number());
        }
        List<String> created = numbersBy.getOrDefault(Outcome.CREATED, List.of());
        List<String> updated = numbersBy.getOrDefault(Outcome.UPDATED, List.of());
        List<String> unchanged = numbersBy.getOrDefault(Outcome.UNCHANGED, List.of());
        ledger.applied(created.size(), updated.size(), unchanged.size());
        StringBuilder said = new StringBuilder();
        rows.forEach(row -> said.append(row.hash()));
        happened.fire(new ChunkApplied(ledger.id(), created, updated, unchanged.size(), Sha256.of(said.toString())));
    }
}
