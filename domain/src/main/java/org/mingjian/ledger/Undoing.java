package org.mingjian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.PuttingBack;

/**
 * Undoes an import as long as nobody has built on it: the matters it made are removed, those it changed are put back.
 * The import itself stays on record with its counts.
 */
@ApplicationScoped
public class Undoing {
    private static final int LONGEST_REASON = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Imports imports;

    @Inject
    private PuttingBack puttingBack;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** What undoing an import would do, or why it cannot be undone. */
    public UndoPlan plan(long importId) {
        current.require(Permission.IMPORT_LEDGERS);
        LedgerImport ledger = imports.get(importId);
        return counted(importId, obstacle(ledger).map(Rejection::text).orElse(null));
    }

    private UndoPlan counted(long importId, @Nullable String obstacle) {
        return Sql.of(
                        "select count(*) filter (where before is null), count(before) from ledger_change"
                                + " where import_id = ?",
                        importId)
                .list(entities, row -> new UndoPlan(row.number(0), row.number(1), obstacle))
                .get(0);
    }

    /**
     * Undoes an import, all of it or nothing.
     *
     * @throws Rejection if somebody has built on it, saying who or what
     */
    @Transactional
    public void undo(long importId, String reason) {
        current.require(Permission.IMPORT_LEDGERS);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Rejection(LedgerRule.REASON_NEEDED, LONGEST_REASON);
        }
        LedgerImport ledger = imports.get(importId);
        Sql.lock(entities, "ledger", ledger.sourceId());
        entities.lock(ledger, LockModeType.PESSIMISTIC_WRITE);
        obstacle(ledger).ifPresent(obstacle -> {
            throw obstacle;
        });
        UndoPlan plan = counted(importId, null);
        puttingBack.putBack(changed(importId));
        puttingBack.remove(made(importId));
        follow(importId);
        Sql.of("delete from ledger_change where import_id = ?", importId).execute(entities);
        ledger.undo(current.actor().name(), said, clock.instant());
        happened.fire(new ImportUndone(importId, said, plan));
    }

    private List<PuttingBack.Former> changed(long importId) {
        return Sql.of(
                        "select opinion_id, cast(before as text) from ledger_change where import_id = ?"
                                + " and before is not null order by opinion_id",
                        importId)
                .list(entities, row -> new PuttingBack.Former(row.number(0), row.required(1)));
    }

    private List<Long> made(long importId) {
        return Sql.of("select opinion_id from ledger_change where import_id = ? and before is null", importId)
                .list(entities, row -> row.number(0));
    }

    /** The import before it finds the matters as it left them, and can be undone next. */
    private void follow(long importId) {
        Sql.of(
                        "update ledger_change e set version = o.version from ledger_change c"
                                + " join opinion o on o.id = c.opinion_id"
                                + " where c.import_id = ? and e.opinion_id = c.opinion_id and e.import_id <> c.import_id"
                                + " and e.version = cast(c.before ->> 'version' as integer)",
                        importId)
                .execute(entities);
    }

    private Optional<Rejection> obstacle(LedgerImport ledger) {
        if (ledger.stage() == LedgerStage.UNDONE) {
            return Optional.of(new Rejection(LedgerRule.IMPORT_UNDONE));
        }
        if (ledger.stage() != LedgerStage.DONE) {
            return Optional.of(new Rejection(LedgerRule.IMPORT_BUSY));
        }
        return notKept(ledger)
                .or(() -> laterImport(ledger.id()))
                .or(() -> changedSince(ledger.id()))
                .or(() -> counted(ledger));
    }

    /** Imports of the time before changes were kept. */
    private Optional<Rejection> notKept(LedgerImport ledger) {
        long done = ledger.counts().created() + ledger.counts().updated();
        UndoPlan kept = counted(ledger.id(), null);
        return done > 0 && kept.removed() + kept.putBack() == 0
                ? Optional.of(new Rejection(LedgerRule.CHANGES_NOT_KEPT, done))
                : Optional.empty();
    }

    private Optional<Rejection> laterImport(long importId) {
        return Sql.of(
                        "select i.file_name, i.asked_at, count(*) from ledger_change c"
                                + " join opinion o on o.id = c.opinion_id"
                                + " join ledger_change l on l.opinion_id = c.opinion_id and l.import_id <> c.import_id"
                                + " and l.version > c.version"
                                + " join ledger_import i on i.id = l.import_id"
                                + " where c.import_id = ? group by i.id order by i.asked_at desc limit 1",
                        importId)
                .list(
                        entities,
                        row -> new Rejection(
                                LedgerRule.CHANGED_BY_LATER_IMPORT,
                                row.required(0),
                                DistrictTime.day(Objects.requireNonNull(row.instant(1))),
                                row.number(2)))
                .stream()
                .findFirst();
    }

    private Optional<Rejection> changedSince(long importId) {
        return Sql.of(
                        "select count(*), min(o.external_number) from ledger_change c"
                                + " left join opinion o on o.id = c.opinion_id where c.import_id = ?"
                                + " and (o.id is null or o.version <> c.version or o.agency_id <> c.agency_id)",
                        importId)
                .list(
                        entities,
                        row -> row.number(0) == 0
                                ? Optional.<Rejection>empty()
                                : Optional.of(new Rejection(
                                        LedgerRule.CHANGED_SINCE, row.number(0), String.valueOf(row.text(1)))))
                .get(0);
    }

    private Optional<Rejection> counted(LedgerImport ledger) {
        return Sql.of(
                        "select s.period, s.frozen_at, count(distinct m.opinion_id) from snapshot s"
                                + " join snapshot_matter m on m.snapshot_id = s.id"
                                + " join ledger_change c on c.opinion_id = m.opinion_id"
                                + " join ledger_import i on i.id = c.import_id"
                                + " where c.import_id = ? and s.frozen_at >= i.asked_at"
                                + " group by s.id order by s.frozen_at desc limit 1",
                        ledger.id())
                .list(
                        entities,
                        row -> new Rejection(
                                LedgerRule.COUNTED_IN_FIGURES,
                                row.number(2),
                                ReportPeriod.parse(row.required(0))
                                        .orElseThrow()
                                        .label(),
                                DistrictTime.day(Objects.requireNonNull(row.instant(1)))))
                .stream()
                .findFirst();
    }
}
