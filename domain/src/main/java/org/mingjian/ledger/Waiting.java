package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/** Rows that wait until somebody has decided which agency they mean; they are counted as rejected until then. */
@ApplicationScoped
public class Waiting {
    private static final String DECIDED =
            "(exists (select 1 from agency a where a.name = w.name and a.valid_to is null) or exists (select 1"
                    + " from agency_alias x left join agency a on a.id = x.agency_id and a.valid_to is null"
                    + " where x.name = w.name and (x.refusal is not null or a.id is not null)))";
    private static final String WAITING =
            "(select r.import_id, i.file_name, i.stage, cast(r.entry as json) ->> 'agency' as name"
                    + " from ledger_row r join ledger_import i on i.id = r.import_id"
                    + " where r.fate = 'WAITING' and i.stage in ('APPLYING', 'DONE')) w ";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Imports imports;

    @Inject
    private Staging staging;

    /** The names that rows of finished imports wait for, those with most rows first. */
    public List<WaitingAgency> names() {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of("select w.name, count(*), string_agg(distinct w.file_name, '、'), " + DECIDED + " from " + WAITING
                        + " group by w.name order by 2 desc, w.name limit 500")
                .list(entities, row -> new WaitingAgency(row.required(0), row.number(1), row.required(2), row.flag(3)));
    }

    /** How many names nobody has decided on yet. */
    public long undecided() {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of("select count(*) from (select distinct w.name from " + WAITING + ") w where not " + DECIDED)
                .number(entities);
    }

    /** How many rows of an import wait. */
    public long of(long importId) {
        current.requireAny(Permission.IMPORT_LEDGERS, Permission.READ_IMPORTS);
        return Sql.of("select count(*) from ledger_row where import_id = ? and fate = 'WAITING'", importId)
                .number(entities);
    }

    /** What was decided about names, the newest first. */
    public List<DecidedAgency> decided() {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of("select x.name, a.name, x.refusal, x.decided_by, x.decided_at from agency_alias x"
                        + " left join agency a on a.id = x.agency_id order by x.decided_at desc, x.id desc limit 200")
                .list(
                        entities,
                        row -> new DecidedAgency(
                                row.required(0),
                                row.text(1),
                                row.text(2),
                                row.required(3),
                                java.util.Objects.requireNonNull(row.instant(4))));
    }

    /** The finished imports that have rows which can go on. */
    public List<Long> importsToGoOn() {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of("select distinct w.import_id from " + WAITING + " where w.stage = 'DONE' and " + DECIDED
                        + " order by 1")
                .list(entities, row -> row.number(0));
    }

    /**
     * Lets the rows of an import go on whose names are decided: to be applied where an agency is meant, rejected for
     * good where the name is refused. Said again by the same run it changes nothing.
     *
     * @throws Rejection if another run is at work on the import
     */
    @Transactional
    public void release(long importId, String runKey) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        entities.lock(ledger, LockModeType.PESSIMISTIC_WRITE);
        if (ledger.isResumedBy(runKey)) {
            return;
        }
        if (ledger.stage() != LedgerStage.DONE) {
            throw new Rejection(LedgerRule.IMPORT_BUSY);
        }
        Staging.Sorted sorted = staging.sort(importId, RowFate.WAITING, NewAgencies.COLLECT);
        if (sorted.ready() > 0 || sorted.rejected() > 0) {
            ledger.resume(runKey, sorted.ready(), staging.supersede(importId));
        }
    }
}
