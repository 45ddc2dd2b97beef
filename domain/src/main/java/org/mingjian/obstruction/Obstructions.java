package org.mingjian.obstruction;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.evidence.OpeningFiles;
import org.mingjian.evidence.ProofFiles;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;
import org.mingjian.recusal.Recusals;

/**
 * The register, as far as the one who asks may see it: the bureau all of it, a supervisor her own records, an agency
 * those about itself that the bureau has found true, without who was refused and what she has added.
 *
 * @article 8(1)
 */
@ApplicationScoped
public class Obstructions {
    private static final String ROWS = "select b.id, b.recorded_at, b.number, a.name as agency, s.name as supervisor,"
            + " b.asked, b.happened_on, b.state, b.reason, d.due_on, u.name as verifier from obstruction b"
            + " join agency a on a.id = b.agency_id join supervisor s on s.id = b.supervisor_id"
            + " left join app_user u on u.id = b.verified_by left join deadline d on d.subject_kind = 'obstruction'"
            + " and d.subject_id = b.id and d.ended_on is null where true";

    @Inject
    private EntityManager entities;

    @Inject
    private ProofFiles files;

    @Inject
    private CurrentUser current;

    /** One page of it; one query, whatever the depth. */
    public Page<ObstructionRow> page(ObstructionFilter filter, Recency order, Optional<Keyset> from, int size) {
        requireReading();
        Sql sql = Sql.of(ROWS);
        narrow(sql, filter);
        return order.by("recorded_at").page(entities, sql, from, size, this::row);
    }

    /** How many there are, narrowed alike. */
    public long total(ObstructionFilter filter) {
        requireReading();
        Sql sql = Sql.of("select count(*) from obstruction b where true");
        narrow(sql, filter);
        return sql.number(entities);
    }

    private void requireReading() {
        current.requireAny(
                Permission.RECORD_OBSTRUCTIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_ALL_OPINIONS);
    }

    private void narrow(Sql sql, ObstructionFilter filter) {
        seen(sql);
        if (filter.state() != null) {
            sql.add("and b.state = ?", filter.state());
        }
        if (filter.reason() != null) {
            sql.add("and b.reason = ?", filter.reason());
        }
        if (filter.agencyId() != null) {
            sql.add("and b.agency_id = ?", filter.agencyId());
        }
    }

    /** Leaves those that the one who asks may see. */
    private void seen(Sql sql) {
        sql.add("and (false");
        if (current.may(Permission.RECORD_OBSTRUCTIONS)) {
            sql.add("or b.supervisor_id in (select v.id from supervisor v where v.user_id = ?)", me());
        }
        if (bureau()) {
            sql.add("or b.id not in " + Recusals.KEPT_OUT, me(), Obstruction.KIND);
        }
        Long agency = agency();
        if (current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY) && agency != null) {
            sql.add("or (b.state = 'TRUE' and b.agency_id in " + Agencies.WITH_MERGED + ")", agency);
        }
        sql.add(")");
    }

    private boolean bureau() {
        return current.may(Permission.READ_ALL_OPINIONS);
    }

    private @Nullable Long agency() {
        return current.account().map(User::agencyId).orElse(null);
    }

    private long me() {
        return current.account().map(User::id).orElse(0L);
    }

    /** One record, where the one who asks may see it; for everybody else it does not exist. Few queries. */
    public Optional<ObstructionDetail> find(long id) {
        requireReading();
        Sql sql = Sql.of(ROWS);
        seen(sql);
        return sql.add("and b.id = ?", id).list(entities, this::detail).stream().findFirst();
    }

    ObstructionDetail get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no obstruction " + id));
    }

    private ObstructionDetail detail(Sql.Row row) {
        Obstruction recorded = entities.find(Obstruction.class, row.number(0));
        return new ObstructionDetail(
                recorded,
                row.required(3),
                bureau() ? row.text(4) : null,
                bureau() || isOnesOwn(recorded) ? files.of(recorded.id()) : List.of(),
                bureau() ? row.text(10) : null);
    }

    /** Opens a file that belongs to a record; nothing where there is none for the one who asks. */
    @Transactional
    public Optional<OpeningFiles.Opened> open(long fileId) {
        requireReading();
        return files.find(fileId)
                .filter(file -> find(file.obstructionId())
                        .filter(detail -> detail.files().contains(file))
                        .isPresent())
                .map(files::open);
    }

    /** Whether a record is of the one who asks. */
    boolean isOnesOwn(Obstruction recorded) {
        return Sql.of(
                                "select count(*) from supervisor s where s.id = ? and s.user_id = ?",
                                recorded.supervisorId(),
                                me())
                        .number(entities)
                > 0;
    }

    /**
     * Records that wait to be verified.
     *
     * @param dueOn the earliest day by which one is due
     */
    public record Waiting(long records, @Nullable LocalDate dueOn) {}

    /** What waits for the one who asks; one query, none for those who verify nothing. */
    public Optional<Waiting> waiting() {
        if (!current.may(Permission.VERIFY_OBSTRUCTIONS)) {
            return Optional.empty();
        }
        return Sql.of(
                        "select count(*), min(d.due_on) from obstruction b left join deadline d"
                                + " on d.subject_kind = 'obstruction' and d.subject_id = b.id and d.ended_on is null"
                                + " where b.state = 'RECORDED' and b.id not in " + Recusals.KEPT_OUT,
                        me(),
                        Obstruction.KIND)
                .list(entities, row -> new Waiting(row.number(0), row.day(1)))
                .stream()
                .filter(waiting -> waiting.records() > 0)
                .findFirst();
    }

    private ObstructionRow row(Sql.Row row) {
        return new ObstructionRow(
                row.number(0),
                row.required(2),
                row.required(3),
                bureau() ? row.text(4) : null,
                row.required(5),
                requireNonNull(row.day(6)),
                ObstructionState.valueOf(row.required(7)),
                row.text(8) == null ? null : Reason.valueOf(row.required(8)),
                requireNonNull(row.instant(1)),
                row.day(9));
    }
}
