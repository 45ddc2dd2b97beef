package org.mingjian.ledger;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.AgencyNames;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.TakingOver;
import org.mingjian.opinion.TakingOver.Outcome;
import org.mingjian.tenure.Supervisors;

/** Staged rows go in: agencies and supervisors are found by their names, matters made or changed, fates noted. */
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
    private Supervisors supervisors;

    @Inject
    private TakingOver takingOver;

    @Inject
    private Event<DomainEvent> happened;

    /** Lets some rows of an import go in, all of them in one transaction. */
    @Transactional
    public void apply(long importId, List<ReadyRow> rows, WorkingDays calendar) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        Map<Integer, Agency> known = agencies(rows, ledger.mapping().newAgencies());
        List<ReadyRow> fit =
                rows.stream().filter(row -> known.containsKey(row.rowNumber())).toList();
        List<ReadyRow> unfit =
                rows.stream().filter(row -> !known.containsKey(row.rowNumber())).toList();
        refuse(importId, unfit, ledger.mapping().newAgencies());
        Map<String, Outcome> outcomes = takingOver.takeOver(ledger.sourceId(), told(fit, known), calendar);
        note(ledger, fit, outcomes, unfit.size());
    }

    /** The agency of each row, by the row's number: what the name meant on the day of the matter. */
    private Map<Integer, Agency> agencies(List<ReadyRow> rows, NewAgencies newAgencies) {
        AgencyNames names =
                agencies.bearing(rows.stream().map(row -> row.entry().agency()).collect(toSet()));
        Map<Integer, Agency> known = new HashMap<>();
        Map<String, List<Integer>> unknown = new TreeMap<>();
        for (ReadyRow row : rows) {
            String name = row.entry().agency();
            names.on(name, row.entry().day())
                    .ifPresentOrElse(
                            agency -> known.put(row.rowNumber(), agency),
                            () -> unknown.computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(row.rowNumber()));
        }
        if (newAgencies == NewAgencies.CREATE) {
            unknown.forEach((name, numbers) -> {
                Agency agency = agencies.add(name, AgencyKind.UNCONFIRMED);
                numbers.forEach(number -> known.put(number, agency));
            });
        }
        return known;
    }

    private void refuse(long importId, List<ReadyRow> rows, NewAgencies newAgencies) {
        LedgerRule rule = newAgencies == NewAgencies.COLLECT ? LedgerRule.AGENCY_WAITING : LedgerRule.AGENCY_UNKNOWN;
        rows.forEach(row -> entities.createQuery("update LedgerRow r set r.fate = :fate, r.reason = :reason"
                        + " where r.importId = :import and r.rowNumber = :row")
                .setParameter("fate", RowFate.REJECTED)
                .setParameter("reason", Texts.of(rule, row.entry().agency()))
                .setParameter("import", importId)
                .setParameter("row", row.rowNumber())
                .executeUpdate());
    }

    private Map<String, TakingOver.Told> told(List<ReadyRow> rows, Map<Integer, Agency> known) {
        Set<String> names = rows.stream()
                .map(row -> row.entry().supervisor())
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<String, Long> serving = supervisors.namedUnambiguously(names);
        Map<String, TakingOver.Told> told = new LinkedHashMap<>();
        for (ReadyRow row : rows) {
            LedgerEntry entry = row.entry();
            long agency = Objects.requireNonNull(known.get(row.rowNumber())).id();
            Long supervisor = entry.supervisor() == null ? null : serving.get(entry.supervisor());
            told.put(entry.number(), new TakingOver.Told(entry.matter(agency, supervisor), row.hash()));
        }
        return told;
    }

    private void note(LedgerImport ledger, List<ReadyRow> rows, Map<String, Outcome> outcomes, int refused) {
        Map<Outcome, List<Integer>> rowsBy = new LinkedHashMap<>();
        Map<Outcome, List<String>> numbersBy = new LinkedHashMap<>();
        for (ReadyRow row : rows) {
            Outcome outcome = Objects.requireNonNull(outcomes.get(row.entry().number()));
            rowsBy.computeIfAbsent(outcome, o -> new ArrayList<>()).add(row.rowNumber());
            numbersBy
                    .computeIfAbsent(outcome, o -> new ArrayList<>())
                    .add(row.entry().number());
        }
        rowsBy.forEach((outcome, numbers) -> entities.createQuery(
                        "update LedgerRow r set r.fate = :fate where r.importId = :import and r.rowNumber in :rows")
                .setParameter("fate", RowFate.valueOf(outcome.name()))
                .setParameter("import", ledger.id())
                .setParameter("rows", numbers)
                .executeUpdate());
        List<String> created = numbersBy.getOrDefault(Outcome.CREATED, List.of());
        List<String> updated = numbersBy.getOrDefault(Outcome.UPDATED, List.of());
        List<String> unchanged = numbersBy.getOrDefault(Outcome.UNCHANGED, List.of());
        ledger.applied(created.size(), updated.size(), unchanged.size(), refused);
        StringBuilder said = new StringBuilder();
        rows.forEach(row -> said.append(row.hash()));
        happened.fire(new ChunkApplied(ledger.id(), created, updated, unchanged.size(), Sha256.of(said.toString())));
    }
}
