package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Imports imports;

    @Inject
    private AgencyNames agencyNames;

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
        int refused = newAgencies == NewAgencies.CREATE ? 0 : refuseUnknown(importId, newAgencies);
        ledger.settled(supersede(importId), refused);
    }

    private int refuseUnknown(long importId, NewAgencies newAgencies) {
        Set<String> names = new TreeSet<>(Sql.of(
                        "select distinct cast(entry as json) ->> 'agency', 1 from ledger_row where import_id = ?"
                                + " and fate = 'READY'",
                        importId)
                .list(entities, row -> row.required(0)));
        names.removeAll(agencyNames.meant(names).keySet());
        Map<String, String> reasons = agencyNames.refused(names);
        return names.stream()
                .mapToInt(name -> {
                    String reason = reasons.get(name);
                    if (reason != null) {
                        String said = Texts.of(LedgerRule.AGENCY_REFUSED, name, reason);
                        return refuse(importId, name, RowFate.READY, RowFate.REJECTED, said);
                    }
                    return newAgencies == NewAgencies.COLLECT
                            ? refuse(
                                    importId,
                                    name,
                                    RowFate.READY,
                                    RowFate.WAITING,
                                    Texts.of(LedgerRule.AGENCY_WAITING, name))
                            : refuse(
                                    importId,
                                    name,
                                    RowFate.READY,
                                    RowFate.REJECTED,
                                    Texts.of(LedgerRule.AGENCY_UNKNOWN, name));
                })
                .sum();
    }

    /** Rows of one agency's name, from one fate to another; how many. */
    int refuse(long importId, String agency, RowFate from, RowFate to, String reason) {
        return Sql.of(
                        "update ledger_row set fate = ?, reason = ? where import_id = ? and fate = ?"
                                + " and cast(entry as json) ->> 'agency' = ?",
                        to,
                        reason,
                        importId,
                        from,
                        agency)
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
        return Sql.of(
                        "select row_number, entry from ledger_row where import_id = ? and row_number > ?"
                                + " and fate = 'READY' order by row_number limit ?",
                        importId,
                        afterRow,
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
