package org.mingjian.interference;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;

/**
 * The reports: the leader sees all of them, a supervisor her own, and nobody else any.
 *
 * @article 7
 */
@ApplicationScoped
public class Interferences {
    private static final String ROWS = "select i.id, i.reported_at, s.name, i.kind, i.state from interference i"
            + " join supervisor s on s.id = i.supervisor_id where true";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** One page of them, narrowed to a state; one query, whatever the depth. */
    public Page<InterferenceRow> page(
            @Nullable InterferenceState state, Recency order, Optional<Keyset> from, int size) {
        requireReading();
        Sql sql = Sql.of(ROWS);
        narrow(sql, state);
        return order.by("reported_at").page(entities, sql, from, size, Interferences::row);
    }

    /** How many there are, narrowed alike. */
    public long total(@Nullable InterferenceState state) {
        requireReading();
        Sql sql = Sql.of("select count(*) from interference i where true");
        narrow(sql, state);
        return sql.number(entities);
    }

    /** One of them, where the one who asks may see it; for everybody else it does not exist. */
    public Optional<InterferenceDetail> find(long id) {
        requireReading();
        Sql sql = Sql.of(ROWS);
        narrow(sql, null);
        return sql.add("and i.id = ?", id).list(entities, Interferences::row).stream()
                .findFirst()
                .map(row -> new InterferenceDetail(entities.find(Interference.class, id), row.supervisor()));
    }

    /** How many wait to be gone on with; one query for the leader, none for others. */
    public long waiting() {
        return current.may(Permission.HANDLE_INTERFERENCE)
                ? Sql.of("select count(*) from interference i where i.state <> 'SETTLED'")
                        .number(entities)
                : 0;
    }

    private void requireReading() {
        current.requireAny(Permission.REPORT_INTERFERENCE, Permission.HANDLE_INTERFERENCE);
    }

    private void narrow(Sql sql, @Nullable InterferenceState state) {
        if (!current.may(Permission.HANDLE_INTERFERENCE)) {
            sql.add("and i.supervisor_id in (select v.id from supervisor v where v.user_id = ?)", me());
        }
        if (state != null) {
            sql.add("and i.state = ?", state);
        }
    }

    /** Whether a report is of the one who asks. */
    boolean isOnesOwn(Interference report) {
        return Sql.of("select count(*) from supervisor s where s.id = ? and s.user_id = ?", report.supervisorId(), me())
                        .number(entities)
                > 0;
    }

    private long me() {
        return current.account().map(User::id).orElse(0L);
    }

    private static InterferenceRow row(Sql.Row row) {
        return new InterferenceRow(
                row.number(0),
                row.required(2),
                InterferenceKind.valueOf(row.required(3)),
                InterferenceState.valueOf(row.required(4)),
                requireNonNull(row.instant(1)));
    }
}
