package org.mingjian.fileaccess;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.evidence.LentFile;
import org.mingjian.evidence.LentFiles;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.recusal.Recusals;

/**
 * The requests, as far as the one who asks may see them: the bureau all of them, a supervisor her own, an agency those
 * that were given to it, without who asks and for which matter.
 *
 * @article 7
 */
@ApplicationScoped
public class FileRequests {
    /** How far back requests of one supervisor are counted together. */
    private static final int ALIKE_DAYS = 90;

    private static final int MOST_VIEWS = 50;
    private static final int MOST_LOOKS = 2000;

    private static final String ROWS =
            "select q.id, q.requested_at, q.number, q.kind, a.name as agency, s.name as supervisor, q.what, q.state,"
                    + " coalesce(d.due_on, case when q.state = 'PROVIDED' then q.open_until end) as due, o.id as matter,"
                    + " o.external_number from file_request q join agency a on a.id = q.agency_id"
                    + " join supervisor s on s.id = q.supervisor_id left join opinion o on o.id = q.opinion_id"
                    + " left join deadline d on d.subject_kind = 'file_request' and d.subject_id = q.id"
                    + " and d.ended_on is null where true";

    @Inject
    private EntityManager entities;

    @Inject
    private LentFiles lent;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /** One page of them; one query, whatever the depth. */
    public Page<RequestRow> page(RequestFilter filter, Recency order, Optional<Keyset> from, int size) {
        requireReading();
        Sql sql = Sql.of(ROWS);
        narrow(sql, filter);
        return order.by("requested_at").page(entities, sql, from, size, this::row);
    }

    /** How many there are, narrowed alike. */
    public long total(RequestFilter filter) {
        requireReading();
        Sql sql = Sql.of("select count(*) from file_request q where true");
        narrow(sql, filter);
        return sql.number(entities);
    }

    private void requireReading() {
        current.requireAny(Permission.REQUEST_FILES, Permission.PROVIDE_FILES, Permission.READ_ALL_OPINIONS);
    }

    private void narrow(Sql sql, RequestFilter filter) {
        seen(sql);
        if (filter.state() != null) {
            sql.add("and q.state = ?", filter.state());
        }
        if (filter.kind() != null) {
            sql.add("and q.kind = ?", filter.kind());
        }
        if (filter.agencyId() != null) {
            sql.add("and q.agency_id = ?", filter.agencyId());
        }
    }

    /** Leaves those that the one who asks may see. */
    private void seen(Sql sql) {
        sql.add("and (false");
        if (current.may(Permission.REQUEST_FILES)) {
            sql.add("or q.supervisor_id in (select v.id from supervisor v where v.user_id = ?)", me());
        }
        if (bureau()) {
            sql.add("or q.id not in " + Recusals.KEPT_OUT, me(), FileRequest.KIND);
        }
        Long agency = agency();
        if (current.may(Permission.PROVIDE_FILES) && agency != null) {
            sql.add("or (q.given_at is not null and q.agency_id in " + Agencies.WITH_MERGED + ")", agency);
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

    /** One request, where the one who asks may see it; for everybody else it does not exist. Few queries. */
    public Optional<RequestDetail> find(long id) {
        requireReading();
        Sql sql = Sql.of(ROWS);
        seen(sql);
        return sql.add("and q.id = ?", id).list(entities, this::detail).stream().findFirst();
    }

    RequestDetail get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no file request " + id));
    }

    private RequestDetail detail(Sql.Row row) {
        FileRequest request = entities.find(FileRequest.class, row.number(0));
        List<LentFile> files = lent.of(request.id());
        boolean own = isOnesOwn(request);
        boolean knowsMatter = row.object(9) != null && (own || bureau());
        return new RequestDetail(
                request,
                row.required(4),
                bureau() ? row.text(5) : null,
                knowsMatter ? new RequestDetail.Matter(row.number(9), row.required(10)) : null,
                steps(request),
                files,
                files.isEmpty() ? List.of() : views(request),
                bureau() ? alike(request) : 0,
                isOpen(request, own));
    }

    /** The supervisor while they lie open, the agency whose they are, and whoever of the bureau decides on them. */
    private boolean isOpen(FileRequest request, boolean own) {
        if (own) {
            return request.isOpen(DistrictTime.today(clock)) && !isRequesterKeptOut(request);
        }
        return current.may(Permission.DECIDE_FILE_ACCESS) || isOfOnesAgency(request);
    }

    private List<RequestDetail.Step> steps(FileRequest request) {
        boolean named = bureau();
        return Sql.of(
                        "select t.deed, t.at, u.name, t.words, t.reason from file_request_step t"
                                + " join app_user u on u.id = t.by_id where t.request_id = ? order by t.id",
                        request.id())
                .list(
                        entities,
                        row -> new RequestDetail.Step(
                                AccessDeed.valueOf(row.required(0)),
                                requireNonNull(row.instant(1)),
                                named ? row.text(2) : null,
                                row.required(3),
                                row.text(4) == null ? null : AccessRefusal.valueOf(row.required(4))));
    }

    private List<RequestDetail.View> views(FileRequest request) {
        boolean named = bureau();
        return Sql.of(
                        "select a.name as file, w.page, w.at, u.name from file_view w"
                                + " join attachment a on a.id = w.attachment_id join app_user u on u.id = w.by_id"
                                + " where w.request_id = ? order by w.id desc limit ?",
                        request.id(),
                        MOST_VIEWS)
                .list(
                        entities,
                        row -> new RequestDetail.View(
                                row.required(0),
                                row.integer(1),
                                requireNonNull(row.instant(2)),
                                named ? row.text(3) : null));
    }

    /** A look at a file, as the register of looks (查阅登记簿) has it. */
    public record Look(String number, String agency, String file, int page, Instant at, String by) {}

    /**
     * Who looked at what from one day to another, the oldest first: for the bureau alone; one query.
     *
     * @throws Rejection if the days are the wrong way round, or there are too many looks for one register
     */
    public List<Look> looks(LocalDate from, LocalDate to) {
        current.require(Permission.DECIDE_FILE_ACCESS);
        if (from.isAfter(to)) {
            throw new Rejection(FileAccessRule.SPAN_WRONG);
        }
        List<Look> looks = Sql.of(
                        "select q.number, g.name as agency, a.name as file, w.page, w.at, u.name as viewer"
                                + " from file_view w join file_request q on q.id = w.request_id"
                                + " join agency g on g.id = q.agency_id join attachment a on a.id = w.attachment_id"
                                + " join app_user u on u.id = w.by_id"
                                + " where w.at >= cast(? as timestamptz) and w.at < cast(? as timestamptz)"
                                + " and q.id not in " + Recusals.KEPT_OUT + " order by w.id limit ?",
                        DistrictTime.startOf(from),
                        DistrictTime.startOf(to.plusDays(1)),
                        me(),
                        FileRequest.KIND,
                        MOST_LOOKS + 1)
                .list(
                        entities,
                        row -> new Look(
                                row.required(0),
                                row.required(1),
                                row.required(2),
                                row.integer(3),
                                requireNonNull(row.instant(4)),
                                row.required(5)));
        if (looks.size() > MOST_LOOKS) {
            throw new Rejection(FileAccessRule.TOO_MANY_LOOKS, MOST_LOOKS);
        }
        return looks;
    }

    /** How often the supervisor has asked this agency, or about this party, up to this request and with it. */
    private long alike(FileRequest request) {
        LocalDate from = DistrictTime.day(request.requestedAt()).minusDays(ALIKE_DAYS);
        return Sql.of(
                        "select count(*) from file_request q where q.supervisor_id = ?"
                                + " and q.requested_at between cast(? as timestamptz) and cast(? as timestamptz)"
                                + " and (q.agency_id = ? or q.party = ?)",
                        request.supervisorId(),
                        DistrictTime.startOf(from),
                        request.requestedAt(),
                        request.agencyId(),
                        request.party() == null ? "" : request.party())
                .number(entities);
    }

    /** Whether a request that she sees is of the one who asks. */
    public boolean isOwn(RequestDetail detail) {
        return isOnesOwn(detail.request());
    }

    /** Whether a request is of the one who asks. */
    boolean isOnesOwn(FileRequest request) {
        return Sql.of(
                                "select count(*) from supervisor s where s.id = ? and s.user_id = ?",
                                request.supervisorId(),
                                me())
                        .number(entities)
                > 0;
    }

    /** Whether it is asked of the agency of the one who asks. */
    boolean isOfOnesAgency(FileRequest request) {
        Long agency = agency();
        return current.may(Permission.PROVIDE_FILES)
                && agency != null
                && agencies.withMerged(agency).contains(request.agencyId());
    }

    /** Whether it was decided that the one who has asked must stand aside from it. */
    boolean isRequesterKeptOut(FileRequest request) {
        return Sql.of(
                                "select count(*) from recusal k where k.kept_out and k.subject_kind = ?"
                                        + " and k.subject_id = ? and k.supervisor_id = ?",
                                FileRequest.KIND,
                                request.id(),
                                request.supervisorId())
                        .number(entities)
                > 0;
    }

    /**
     * Requests in one state that wait for the hand of the one who asks.
     *
     * @param dueOn the earliest day by which they are due
     */
    public record Waiting(
            AccessState state, long requests, @Nullable LocalDate dueOn) {}

    /** What waits for the one who asks; one query, none for those who have nothing to do with requests. */
    public List<Waiting> waiting() {
        boolean decides = current.may(Permission.DECIDE_FILE_ACCESS);
        boolean asks = current.may(Permission.REQUEST_FILES);
        Long agency = current.may(Permission.PROVIDE_FILES) ? agency() : null;
        if (!decides && !asks && agency == null) {
            return List.of();
        }
        Sql sql = Sql.of("select q.state, count(*), min(coalesce(d.due_on, q.open_until)) from file_request q"
                + " left join deadline d on d.subject_kind = 'file_request' and d.subject_id = q.id"
                + " and d.ended_on is null where (false");
        LocalDate today = DistrictTime.today(clock);
        if (decides) {
            sql.add("or ((q.state = 'REQUESTED' or (q.state = 'PROVIDED' and q.open_until < ?))", today);
            sql.add("and q.id not in " + Recusals.KEPT_OUT + ")", me(), FileRequest.KIND);
        }
        if (asks) {
            sql.add("or (q.state = 'PROVIDED' and q.open_until >= ?", today);
            sql.add("and q.supervisor_id in (select v.id from supervisor v where v.user_id = ?))", me());
        }
        if (agency != null) {
            sql.add("or (q.state = 'GIVEN' and q.agency_id in " + Agencies.WITH_MERGED + ")", agency);
        }
        return sql.add(") group by q.state order by q.state")
                .list(entities, row -> new Waiting(AccessState.valueOf(row.required(0)), row.number(1), row.day(2)));
    }

    private RequestRow row(Sql.Row row) {
        return new RequestRow(
                row.number(0),
                row.required(2),
                AccessKind.valueOf(row.required(3)),
                row.required(4),
                bureau() ? row.text(5) : null,
                row.required(6),
                AccessState.valueOf(row.required(7)),
                requireNonNull(row.instant(1)),
                row.day(8));
    }
}
