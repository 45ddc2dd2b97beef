package org.mingjian.recusal;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * All recusals, and what follows from them: who is kept out of what, and what must not go on.
 *
 * @article 10
 */
@ApplicationScoped
public class Recusals {
    /** The ids of subjects of a kind, the second parameter, that an account, the first one, is kept out of. */
    public static final String KEPT_OUT =
            "(select k.subject_id from recusal k where k.kept_out and k.user_id = ? and k.subject_kind = ?)";

    private static final String OPEN = """
            (r.supervisor_id is null or r.user_id = ? or r.decided_by = ?
              or exists (select 1 from recusal_clearance c where c.user_id = ? and c.subject_kind = r.subject_kind
                and c.subject_id = r.subject_id)
              or r.id in (select h.recusal_id from %s h where h.user_id = ?))
            """.formatted(Ladder.HANDS);

    private static final String ROWS = """
            select r.id, r.raised_at, coalesce(o.external_number, f.number, b.number) as about, a.name as agency, o.id as opinion_id,
              coalesce(s.name, u.name) as person, r.supervisor_id, r.ground, r.origin, d.due_on, r.decision, r.concealed,
              r.mark, %1$s as open
            from recusal r left join opinion o on r.subject_kind = 'opinion' and o.id = r.subject_id
              left join file_request f on r.subject_kind = 'file_request' and f.id = r.subject_id
              left join obstruction b on r.subject_kind = 'obstruction' and b.id = r.subject_id
              left join agency a on a.id = coalesce(o.agency_id, f.agency_id, b.agency_id) left join supervisor s on s.id = r.supervisor_id
              left join app_user u on u.id = r.user_id left join deadline d on d.subject_kind = 'recusal'
              and d.subject_id = r.id and d.ended_on is null
            where (r.user_id = ? or not exists (select 1 from recusal k where k.kept_out and k.user_id = ?
              and k.subject_kind = r.subject_kind and k.subject_id = r.subject_id))
            """.formatted(OPEN);

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** One page of them; one query, whatever the depth. */
    public Page<RecusalRow> page(RecusalFilter filter, Recency order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_RECUSALS);
        Sql sql = rows();
        narrow(sql, filter);
        return order.by("raised_at").page(entities, sql, from, size, Recusals::row);
    }

    /** How many there are, narrowed alike. */
    public long total(RecusalFilter filter) {
        current.require(Permission.READ_RECUSALS);
        Sql sql = Sql.of(
                "select count(*) from recusal r where (r.user_id = ? or not exists (select 1 from recusal k"
                        + " where k.kept_out and k.user_id = ? and k.subject_kind = r.subject_kind"
                        + " and k.subject_id = r.subject_id))",
                me(),
                me());
        narrow(sql, filter);
        return sql.number(entities);
    }

    private Sql rows() {
        long me = me();
        return Sql.of(ROWS, me, me, me, me, me, me);
    }

    private void narrow(Sql sql, RecusalFilter filter) {
        if (filter.state() != null) {
            sql.add("and " + filter.state().condition());
        }
        if (filter.origin() != null) {
            sql.add("and r.origin = ?", filter.origin());
        }
        if (filter.mine()) {
            sql.add("and r.id in (select h.recusal_id from " + Ladder.HANDS + " h where h.user_id = ?)", me());
        }
    }

    /** One of them, for the bureau, and for the person it is about. */
    public Optional<RecusalDetail> find(long id) {
        Recusal recusal = entities.find(Recusal.class, id);
        if (recusal == null || !maySee(recusal)) {
            return Optional.empty();
        }
        return rows().add("and r.id = ?", id).list(entities, Recusals::row).stream()
                .findFirst()
                .map(row -> new RecusalDetail(
                        recusal,
                        row,
                        name(recusal.raisedBy()),
                        name(recusal.decidedBy()),
                        name(recusal.reviewedBy()),
                        recusal.decision() == null && isInHand(id)));
    }

    private boolean maySee(Recusal recusal) {
        return current.may(Permission.READ_RECUSALS) || Objects.equals(recusal.userId(), me());
    }

    private @Nullable String name(@Nullable Long user) {
        return user == null ? null : entities.find(User.class, user).name();
    }

    /** The recusals from something, the oldest first; whether one may see the subject, the one who calls has asked. */
    public List<Recusal> of(Subject subject) {
        return entities.createQuery(
                        "select r from Recusal r where r.subjectKind = :kind and r.subjectId = :id order by r.id",
                        Recusal.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** Whether it is the one who asks who has to decide it now. */
    boolean isInHand(long id) {
        return Sql.of("select count(*) from " + Ladder.HANDS + " h where h.recusal_id = ? and h.user_id = ?", id, me())
                        .number(entities)
                > 0;
    }

    /** The accounts that have to decide it now. */
    public List<Long> hands(long id) {
        return Sql.of("select h.user_id from " + Ladder.HANDS + " h where h.recusal_id = ?", id)
                .list(entities, row -> row.number(0));
    }

    /**
     * What the one who asks has to decide.
     *
     * @param dueOn by when the first of them must be
     */
    public record ToDecide(long recusals, @Nullable LocalDate dueOn) {}

    /** What the one who asks has to decide; one query. */
    public ToDecide toDecide() {
        return Sql.of(
                        "select count(*), min(d.due_on) from " + Ladder.HANDS
                                + " h left join deadline d on d.subject_kind = 'recusal'"
                                + " and d.subject_id = h.recusal_id and d.ended_on is null where h.user_id = ?",
                        me())
                .list(entities, row -> new ToDecide(row.number(0), row.day(1)))
                .get(0);
    }

    /**
     * Demands that nothing of it waits to be decided or reviewed: until then it does not go on.
     *
     * @throws Rejection if something does
     */
    public void demandSettled(Subject subject) {
        Sql.of(
                        "select r.mark, d.due_on from recusal r left join deadline d on d.subject_kind = 'recusal'"
                                + " and d.subject_id = r.id and d.ended_on is null"
                                + " where r.subject_kind = ? and r.subject_id = ? and r.mark in ('PENDING', 'FLAWED')",
                        subject.kind(),
                        subject.id())
                .list(
                        entities,
                        row -> Mark.valueOf(row.required(0)) == Mark.PENDING
                                ? new Rejection(RecusalRule.RECUSAL_PENDING, String.valueOf(row.day(1)))
                                : new Rejection(RecusalRule.RECUSAL_FLAWED))
                .stream()
                .findFirst()
                .ifPresent(rejection -> {
                    throw rejection;
                });
    }

    /**
     * Demands that the one who asks has not to stand aside from it.
     *
     * @throws Rejection if she has
     */
    public void demandNotKeptOut(Subject subject) {
        if (Sql.of("select count(*) from " + KEPT_OUT + " k where k.subject_id = ?", me(), subject.kind(), subject.id())
                        .number(entities)
                > 0) {
            throw new Rejection(RecusalRule.KEPT_OUT);
        }
    }

    private long me() {
        return current.account().map(User::id).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    private static RecusalRow row(Sql.Row row) {
        String decision = row.text(10);
        String mark = row.text(12);
        return new RecusalRow(
                row.number(0),
                row.text(2),
                row.text(3),
                row.object(4) == null ? null : row.number(4),
                row.flag(13),
                row.flag(13) ? row.text(5) : null,
                row.object(6) != null,
                Ground.valueOf(row.required(7)),
                Origin.valueOf(row.required(8)),
                requireNonNull(row.instant(1)),
                row.day(9),
                decision == null ? null : Decision.valueOf(decision),
                row.flag(11),
                mark == null ? null : Mark.valueOf(mark));
    }
}
