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
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyNames;
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
            update ledger_row set fate = 'SUPERSEDED' where import_id = ? and row_number = any(array(
              select row_number
              from (select row_number, lead(row_number) over (partition by external_number order by row_number) as later
                    from ledger_row where import_id = ? and fate = 'READY') s
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
    private Agencies agencies;

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
        ledger.settled(Sql.of(SUPERSEDE, importId, importId).execute(entities), refused);
    }

    /** Page by page, for what a name meant depends on the day of the matter. */
    private int refuseUnknown(long importId, NewAgencies newAgencies) {
        LedgerRule rule = newAgencies == NewAgencies.COLLECT ? LedgerRule.AGENCY_WAITING : LedgerRule.AGENCY_UNKNOWN;
        int refused = 0;
        int last = 0;
        for (List<ReadyRow> page = ready(importId, last, PAGE); !page.isEmpty(); page = ready(importId, last, PAGE)) {
            AgencyNames names = agencies.bearing(
                    page.stream().map(row -> row.entry().agency()).collect(toSet()));
            Map<String, List<String>> unknown = page.stream()
                    .filter(row -> row.agency(names).isEmpty())
                    .collect(groupingBy(
                            row -> row.entry().agency(), mapping(row -> String.valueOf(row.rowNumber()), toList())));
            for (Map.Entry<String, List<String>> agency : unknown.entrySet()) {
                refused += refuse(importId, agency.getValue(), Texts.of(rule, agency.getKey()));
            }
            last = page.get(page.size() - 1).rowNumber();
        }
        return refused;
    }

    private int refuse(long importId, List<String> rows, String reason) {
        return Sql.of(
                        "update ledger_row set fate = 'REJECTED', reason = ? where import_id = ?"
                                + " and row_number = any(cast(? as integer[]))",
                        reason,
                        importId,
                        "{" + String.join(",", rows) + "}")
                .execute(entities);
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
                                + " and fate = 'REJECTED' order by row_number limit ?",
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
