package org.mingjian.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/**
 * The rows of an import between reading and going in. Nothing outside the staging table changes before the whole file
 * has been read, so a file that turns out broken in the middle has done nothing.
 */
@ApplicationScoped
public class Staging {
    /** Sorts once: a join would be planned by statistics that know nothing of rows just staged. */
    private static final String SUPERSEDE = """
            update ledger_row set fate = 'SUPERSEDED' where import_id = ? and fate = 'READY' and row_number = any(array(
              select row_number
              from (select row_number, lead(row_number) over (partition by external_number order by row_number) as later
                    from ledger_row where import_id = ? and fate in ('READY', 'TAKEN')) s
              where later is not null))
            """;

    private static final int PAGE = 1000;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Imports imports;

    @Inject
    private LedgerNames names;

    /** Notes how many rows the file has; said again after a restart it changes nothing. */
    @Transactional
    public void expect(long importId, long rows) {
        current.require(Permission.IMPORT_LEDGERS);
        imports.get(importId).expect(rows);
    }

    /** Puts judged rows into the staging table. */
    @Transactional
    public void stage(long importId, List<JudgedRow> rows) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        boolean mayRefuse = ledger.mapping().newAgencies() != NewAgencies.CREATE;
        long refused = 0;
        for (JudgedRow judged : rows) {
            LedgerRow row = new LedgerRow(importId, judged, mayRefuse);
            refused += row.ready() ? 0 : 1;
            entities.persist(row);
        }
        ledger.staged(rows.size(), refused);
    }

    /**
     * Where agencies are not made by the way, rows of unknown ones are refused. Then of fit rows with the same number
     * the last one stands; the earlier ones count as unchanged. Doing it again changes nothing.
     */
    @Transactional
    public void settle(long importId) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        if (ledger.stage() != LedgerStage.READING) {
            return;
        }
        NewAgencies newAgencies = ledger.mapping().newAgencies();
        int refused = 0;
        if (newAgencies != NewAgencies.CREATE) {
            Sorted sorted = sort(importId, RowFate.READY, newAgencies);
            refused = sorted.rejected() + sorted.waiting();
        }
        ledger.settled(supersede(importId), refused);
    }

    /** How many rows changed their fate, and to which. */
    record Sorted(int ready, int rejected, int waiting) {}

    /** What a row's agency makes of it, and why. */
    private record Decision(RowFate fate, @Nullable String reason) {}

    /**
     * Sorts the rows of one fate by what their agencies' names mean on the days of the matters; page by page, for the
     * same name may mean several.
     */
    Sorted sort(long importId, RowFate from, NewAgencies newAgencies) {
        Map<RowFate, Integer> changed = new EnumMap<>(RowFate.class);
        int last = 0;
        for (List<ReadyRow> page = of(from, importId, last, PAGE);
                !page.isEmpty();
                page = of(from, importId, last, PAGE)) {
            Set<String> told = page.stream().map(row -> row.entry().agency()).collect(toSet());
            MeantAgencies meant = names.meant(told);
            Map<String, String> refused = names.refused(told);
            Map<Decision, List<String>> rows = page.stream()
                    .collect(groupingBy(
                            row -> decide(row, meant, refused, newAgencies),
                            mapping(row -> String.valueOf(row.rowNumber()), toList())));
            rows.forEach((decision, numbers) -> {
                if (decision.fate() != from) {
                    changed.merge(decision.fate(), move(importId, numbers, decision), Integer::sum);
                }
            });
            last = page.get(page.size() - 1).rowNumber();
        }
        return new Sorted(
                changed.getOrDefault(RowFate.READY, 0),
                changed.getOrDefault(RowFate.REJECTED, 0),
                changed.getOrDefault(RowFate.WAITING, 0));
    }

    private static Decision decide(
            ReadyRow row, MeantAgencies meant, Map<String, String> refused, NewAgencies newAgencies) {
        String name = row.entry().agency();
        if (row.agency(meant).isPresent()) {
            return new Decision(RowFate.READY, null);
        }
        if (refused.containsKey(name)) {
            return new Decision(RowFate.REJECTED, Texts.of(LedgerRule.AGENCY_REFUSED, name, refused.get(name)));
        }
        return newAgencies == NewAgencies.COLLECT
                ? new Decision(RowFate.WAITING, Texts.of(LedgerRule.AGENCY_WAITING, name))
                : new Decision(RowFate.REJECTED, Texts.of(LedgerRule.AGENCY_UNKNOWN, name));
    }

    private int move(long importId, List<String> rows, Decision decision) {
        String reason = decision.reason();
        return Sql.of(
                        "update ledger_row set fate = ?, reason = nullif(?, '') where import_id = ?"
                                + " and row_number = any(cast(? as integer[]))",
                        decision.fate(),
                        reason == null ? "" : reason,
                        importId,
                        "{" + String.join(",", rows) + "}")
                .execute(entities);
    }

    /** Of rows with the same number the last one stands; how many do not. */
    int supersede(long importId) {
        return Sql.of(SUPERSEDE, importId, importId).execute(entities);
    }

    /** How many rows are to go in, those that have done so counted as well. */
    public long fit(long importId) {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of("select count(*) from ledger_row where import_id = ? and fate = 'READY'", importId)
                .number(entities);
    }

    /** The next rows that are fit to go in, in the order of the file. */
    public List<ReadyRow> ready(long importId, int afterRow, int count) {
        current.require(Permission.IMPORT_LEDGERS);
        return of(RowFate.READY, importId, afterRow, count);
    }

    private List<ReadyRow> of(RowFate fate, long importId, int afterRow, int count) {
        return Sql.of(
                        "select row_number, entry from ledger_row where import_id = ? and row_number > ?"
                                + " and fate = ? order by row_number limit ?",
                        importId,
                        afterRow,
                        fate,
                        count)
                .list(entities, row -> ReadyRow.of(row.integer(0), row.required(1)));
    }

    /** The next rejected rows, in the order of the file. */
    public List<RejectedRow> rejected(long importId, int afterRow, int count) {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of(
                        "select row_number, cells, reason from ledger_row where import_id = ? and row_number > ?"
                                + " and fate in ('REJECTED', 'WAITING') order by row_number limit ?",
                        importId,
                        afterRow,
                        count)
                .list(entities, row -> new RejectedRow(row.integer(0), cells(row.required(1)), row.required(2)));
    }

    private static List<String> cells(String json) {
        try (JsonReader reader = CanonicalJson.reader(json)) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
