package org.mingjian.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

/**
 * The supervision documents that the one who asks may see: the bureau all of them, an agency its own once they are
 * served.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class Demands {
    private static final String ROWS = """
            select d.id, d.opinion_id, p.number, coalesce(p.title, ''), d.kind, o.external_number, a.name as agency,
              d.state, d.review, d.issued_at, d.served_on, r.due_on, v.due_on as review_due
            from demand d join opinion o on o.id = d.opinion_id join agency a on a.id = d.agency_id
              left join paper p on p.demand_id = d.id and p.voided_at is null
                and p.kind in ('SUPERVISION_NOTICE', 'SUPERVISION_OPINION', 'SUPERVISION_DECISION')
              left join deadline r on r.subject_kind = 'demand' and r.subject_id = d.id and r.ended_on is null
                and r.kind in ('CORRECT_BY_DOCUMENT', 'REPORT_ON_DECISION')
              left join deadline v on v.subject_kind = 'demand' and v.subject_id = d.id and v.ended_on is null
                and v.kind = 'DECIDE_REVIEW'
            where true
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private Agencies agencies;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentUser current;

    /**
     * One document.
     *
     * @param open whether its words may be shown: who handles matters has to declare first that nothing keeps her
     */
    public record Detail(Demand demand, DemandRow row, boolean open) {}

    /**
     * Something that was done with one.
     *
     * @param by who did it, by name; absent for those who may not know
     */
    public record Told(DemandStep step, @Nullable String by) {}

    /**
     * Documents that wait for the one who asks.
     *
     * @param deed what they wait for
     * @param dueOn the earliest last day of it; absent where none is counted
     */
    public record Waiting(
            DemandDeed deed, long demands, @Nullable LocalDate dueOn) {}

    /**
     * What the supervisor who submitted a matter is told of a document in it.
     *
     * @param name what it is called; empty where its paper is void
     */
    public record Known(DemandKind kind, String name, String agency, LocalDate issuedOn, DemandState state) {}

    /** One page of them; one query, whatever the depth. */
    public Page<DemandRow> page(DemandFilter filter, Recency order, Optional<Keyset> from, int size) {
        Sql sql = Sql.of(ROWS);
        scope(sql);
        filter.narrow(sql);
        return order.by("issued_at").page(entities, sql, from, size, Demands::row);
    }

    /** How many there are, narrowed alike. */
    public long total(DemandFilter filter) {
        Sql sql = Sql.of("select count(*) from demand d join opinion o on o.id = d.opinion_id where true");
        scope(sql);
        filter.narrow(sql);
        return sql.number(entities);
    }

    /** Those of a matter, the oldest first; one query. */
    public List<DemandRow> of(Opinion opinion) {
        Sql sql = Sql.of(ROWS);
        scope(sql);
        return sql.add("and d.opinion_id = ? order by d.id", opinion.id()).list(entities, Demands::row);
    }

    /** Those of one's own matter that are served: a supervisor is told that they are there, and nothing they say. */
    public List<Known> known(Opinion opinion) {
        return opinions.isOnesOwn(opinion)
                ? Sql.of(ROWS)
                        .add("and d.state <> 'ISSUED' and d.opinion_id = ? order by d.id", opinion.id())
                        .list(entities, Demands::row)
                        .stream()
                        .map(row -> new Known(
                                row.kind(), row.name(), row.agency(), DistrictTime.day(row.issuedAt()), row.state()))
                        .toList()
                : List.of();
    }

    public Optional<Detail> find(long id) {
        Sql sql = Sql.of(ROWS);
        scope(sql);
        return sql.add("and d.id = ?", id).list(entities, Demands::row).stream()
                .findFirst()
                .map(row -> new Detail(
                        entities.find(Demand.class, id),
                        row,
                        !current.may(Permission.READ_ALL_OPINIONS)
                                || opinions.find(row.opinionId()).isPresent()));
    }

    /** What the one who asks may do with it now. */
    public List<DemandDeed> choices(Detail detail) {
        if (!detail.open()) {
            return List.of();
        }
        Set<Permission> taken =
                standIns.permissions(new Subject(Opinion.SUBJECT, detail.row().opinionId()));
        return Arrays.stream(DemandDeed.values())
                .filter(deed -> deed.possible(detail.demand()))
                .filter(deed -> current.may(deed.permission()) || taken.contains(deed.permission()))
                .toList();
    }

    /** Whether the one who asks may issue one in a matter. */
    public boolean mayIssue(Opinion opinion) {
        return opinion.state().open()
                && opinion.told() == null
                && !opinions.isOnesOwn(opinion)
                && (current.may(Permission.ISSUE_SUPERVISION_DOCUMENTS)
                        || standIns.permissions(opinion.subject()).contains(Permission.ISSUE_SUPERVISION_DOCUMENTS));
    }

    /** What was done with it, the oldest first; the agency is not told which of the bureau's people did it. */
    public List<Told> story(Detail detail) {
        boolean bureau = current.may(Permission.READ_ALL_OPINIONS);
        return steps(detail.demand()).stream()
                .map(step -> new Told(step, bureau || step.deed().ofAgency() ? name(step) : null))
                .toList();
    }

    private @Nullable String name(DemandStep step) {
        Long by = step.by();
        return by == null ? null : entities.find(User.class, by).name();
    }

    /** What was done with a document, the oldest first, whoever asks. */
    public List<DemandStep> steps(Demand demand) {
        return entities.createQuery(
                        "select s from DemandStep s where s.demandId = :demand order by s.id", DemandStep.class)
                .setParameter("demand", demand.id())
                .getResultList();
    }

    /** Those of a matter, whoever asks; for documents of it, whose readers are asked for themselves. */
    public List<Demand> all(Opinion opinion) {
        return entities.createQuery("select d from Demand d where d.opinionId = :opinion order by d.id", Demand.class)
                .setParameter("opinion", opinion.id())
                .getResultList();
    }

    /** Whether a document was served: before, its agency does not see it. */
    public boolean isServed(long id) {
        return entities.find(Demand.class, id).state() != DemandState.ISSUED;
    }

    /** What waits for the one who asks; one query. */
    public List<Waiting> waiting() {
        String deeds = List.of(DemandDeed.SERVE, DemandDeed.REPORT, DemandDeed.PASS, DemandDeed.UPHOLD).stream()
                .filter(deed -> current.may(deed.permission()))
                .map(deed -> "'" + deed + "'")
                .collect(Collectors.joining(", "));
        if (deeds.isEmpty()) {
            return List.of();
        }
        Sql sql = Sql.of("""
                select w.deed, count(*), min(l.due_on) from demand d join opinion o on o.id = d.opinion_id
                  cross join lateral (values
                    (case d.state when 'ISSUED' then 'SERVE' when 'AWAITING' then 'REPORT' when 'REPORTED' then 'PASS' end),
                    (case d.review when 'APPLIED' then 'UPHOLD' end)) w (deed)
                  left join deadline l on l.subject_kind = 'demand' and l.subject_id = d.id and l.ended_on is null
                    and (l.kind = 'DECIDE_REVIEW') = (w.deed = 'UPHOLD')
                where w.deed in (""" + deeds + ")");
        scope(sql);
        return sql.add("group by w.deed order by w.deed")
                .list(entities, row -> new Waiting(DemandDeed.valueOf(row.required(0)), row.number(1), row.day(2)));
    }

    /** Whether a decision of the matter is reviewed. */
    boolean anyReviewed(Opinion opinion) {
        return all(opinion).stream().anyMatch(demand -> demand.review() == ReviewState.APPLIED);
    }

    long opinionOf(long id) {
        Demand demand = entities.find(Demand.class, id);
        if (demand == null) {
            throw new IllegalArgumentException("no demand " + id);
        }
        return demand.opinionId();
    }

    /** One that the one who asks may do this with, as it stands now that its matter is held. */
    Demand own(long id, DemandDeed deed) {
        Demand demand = entities.find(Demand.class, id);
        entities.refresh(demand);
        if (deed.ofAgency()
                && (demand.state() == DemandState.ISSUED || !ownAgencies().contains(demand.agencyId()))) {
            throw new IllegalArgumentException("no demand " + id);
        }
        return demand;
    }

    private Set<Long> ownAgencies() {
        return current.account().map(User::agencyId).map(agencies::withMerged).orElse(Set.of());
    }

    private void scope(Sql sql) {
        current.requireAny(Permission.READ_ALL_OPINIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY);
        User user = current.account().orElseThrow(() -> new IllegalStateException("only accounts have a scope"));
        sql.add("and o.id not in " + Recusals.KEPT_OUT, user.id(), Opinion.SUBJECT);
        if (!current.may(Permission.READ_ALL_OPINIONS)) {
            Long agency = user.agencyId();
            sql.add("and d.state <> 'ISSUED' and d.agency_id in " + Agencies.WITH_MERGED, agency == null ? 0L : agency);
        }
    }

    private static DemandRow row(Sql.Row row) {
        return new DemandRow(
                row.number(0),
                row.number(1),
                row.text(2),
                row.required(3),
                DemandKind.valueOf(row.required(4)),
                row.required(5),
                row.required(6),
                DemandState.valueOf(row.required(7)),
                ReviewState.valueOf(row.required(8)),
                requireNonNull(row.instant(9)),
                row.day(10),
                row.day(11),
                row.day(12));
    }
}
