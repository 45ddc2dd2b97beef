package org.mingjian.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;
import org.mingjian.recusal.Affair;
import org.mingjian.recusal.Mark;
import org.mingjian.recusal.RecusalRule;

/** All matters, as far as the one who asks may see them. */
@ApplicationScoped
public class Opinions {
    private static final String ROWS = """
            select o.id, o.external_number, o.title, a.name as agency, o.state, o.submitted_at, o.registered_at,
              o.concluded_at, o.due_on, o.due_provisional, coalesce(k.name, o.problem_kind_text) as problem_kind,
              c.name as source, o.submitter, coalesce(o.due_on, 'infinity'::date) as due,
              coalesce(o.concluded_at, '-infinity'::timestamptz) as concluded,
            """;
    private static final String FROM = """
            from opinion o join agency a on a.id = o.agency_id join opinion_source c on c.id = o.source_id
              left join problem_kind_name k on k.text = o.problem_kind_text
            where true
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private OpinionScope scope;

    /** One page of the list; one query, whatever the depth. */
    public Page<OpinionRow> page(OpinionFilter filter, OpinionOrder order, Optional<Keyset> from, int size) {
        boolean named = scope.namesSubmitters();
        Sql sql = Sql.of(ROWS + (named ? Mark.OF_MATTER : "null") + " as mark,");
        scope.closed(sql);
        sql.add("as closed " + FROM);
        narrow(sql, filter);
        return order.order().page(entities, sql, from, size, row -> row(row, named));
    }

    /** The newest matters in which something is found; names of submitters are not looked at. */
    public List<OpinionHit> search(SearchTerms terms, int most) {
        Sql sql = Sql.of("select o.id, o.title, o.content, a.name, o.state, o.submitted_at from opinion o"
                + " join agency a on a.id = o.agency_id where true");
        scope.narrow(sql);
        scope.opened(sql, "");
        terms.narrow(sql, "o");
        sql.add("order by o.submitted_at desc, o.id desc limit ?", most);
        return sql.list(
                entities,
                row -> new OpinionHit(
                        row.number(0),
                        row.required(1),
                        row.text(2),
                        row.required(3),
                        OpinionState.valueOf(row.required(4)),
                        requireNonNull(row.instant(5))));
    }

    /** Whether the one who asks may know who submitted matters. */
    public boolean namesSubmitters() {
        return scope.namesSubmitters();
    }

    /** Exactly how many matters the filter leaves. */
    public long total(OpinionFilter filter) {
        Sql sql = Sql.of("select count(*) from opinion o where true");
        narrow(sql, filter);
        return sql.number(entities);
    }

    /** Words are looked for only in what is open to the one who asks. */
    private void narrow(Sql sql, OpinionFilter filter) {
        scope.narrow(sql);
        filter.narrow(sql);
        if (filter.text() != null) {
            scope.opened(sql, filter.text().strip());
        }
    }

    /** One matter, where the one who asks may see it; for everybody else it does not exist. */
    public Optional<OpinionDetail> find(long id) {
        Sql sql = Sql.of(
                "select o.id, a.name, c.name, v.name, coalesce(k.name, o.problem_kind_text) from opinion o join agency a on a.id = o.agency_id"
                        + " join opinion_source c on c.id = o.source_id left join supervisor v on v.id = o.supervisor_id"
                        + " left join problem_kind_name k on k.text = o.problem_kind_text"
                        + " where true");
        scope.narrow(sql);
        scope.opened(sql, "");
        sql.add("and o.id = ?", id);
        boolean named = scope.namesSubmitters();
        return sql
                .list(entities, row -> {
                    Opinion opinion = entities.find(Opinion.class, row.number(0));
                    return new OpinionDetail(
                            opinion,
                            row.required(1),
                            row.required(2),
                            named,
                            named ? opinion.submitter() : null,
                            named ? row.text(3) : null,
                            row.text(4));
                })
                .stream()
                .findFirst();
    }

    /**
     * One matter that the one who asks may see.
     *
     * @throws Rejection if she has not declared yet that nothing keeps her from it
     * @throws IllegalArgumentException if there is none for her
     */
    public OpinionDetail get(long id) {
        return find(id).orElseThrow(() -> closed(id).isPresent()
                ? new Rejection(RecusalRule.RECUSAL_UNDECLARED)
                : new IllegalArgumentException("no matter " + id));
    }

    /** What is shown of a matter to one who has still to declare that nothing keeps her from it (R10-1). */
    public Optional<ClosedMatter> closed(long id) {
        Sql sql = Sql.of("select o.id, a.name, ");
        scope.closed(sql);
        sql.add("from opinion o join agency a on a.id = o.agency_id where o.id = ?", id);
        scope.narrow(sql);
        return sql.list(entities, row -> row).stream()
                .filter(row -> row.flag(2))
                .findFirst()
                .map(row -> ClosedMatter.of(entities.find(Opinion.class, row.number(0)), row.required(1)));
    }

    /** What somebody may have to stand aside from, for whoever may see the matter, or may once she has declared. */
    public Optional<Affair> affair(long id) {
        return find(id).map(detail -> detail.opinion().affair())
                .or(() -> closed(id).map(ClosedMatter::affair));
    }

    /**
     * The matter of the portal with a number, for the bureau; held against everybody else until the transaction ends.
     */
    public Optional<Opinion> numbered(String number) {
        return Sql.of("select o.id from opinion o where o.external_number = ? and o.form_key is not null", number)
                .list(entities, row -> held(row.number(0)))
                .stream()
                .findFirst();
    }

    /** A matter that is about to change, held against everybody else until the transaction ends. */
    public Opinion held(long id) {
        return Optional.ofNullable(entities.find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("no matter " + id));
    }

    /** The matters that were joined to another one. */
    public List<Opinion> joinedTo(long main) {
        return entities.createQuery("select o from Opinion o where o.mainId = :main order by o.id", Opinion.class)
                .setParameter("main", main)
                .getResultList();
    }

    /** Whether a matter was submitted by the one who asks. */
    public boolean isOnesOwn(Opinion opinion) {
        return scope.ownSupervisor()
                .filter(supervisor -> supervisor.id().equals(opinion.supervisorId()))
                .isPresent();
    }

    /** The matters of a source with these numbers, by number; for those who bring ledgers in. */
    Map<String, Opinion> ofLedger(long sourceId, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select o from Opinion o where o.sourceId = :source and o.externalNumber in :numbers",
                        Opinion.class)
                .setParameter("source", sourceId)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Opinion::externalNumber, o -> o));
    }

    /** The rows of these matters as they stand in the database, with their steps, as JSON by number. */
    Map<String, String> formers(List<Opinion> matters) {
        if (matters.isEmpty()) {
            return Map.of();
        }
        return Sql.of(
                        "select o.external_number, cast(to_jsonb(o) || jsonb_build_object('steps',"
                                + " (select jsonb_agg(to_jsonb(s) order by s.seq) from opinion_step s"
                                + " where s.opinion_id = o.id)) as text) from json_array_elements_text(cast(? as json)) i"
                                + " join opinion o on o.id = cast(i.value as bigint)",
                        CanonicalJson.write(matters.stream().map(Opinion::id).toList()))
                .list(entities, row -> Map.entry(row.required(0), row.required(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Opinion opinion) {
        entities.persist(opinion);
    }

    private static OpinionRow row(Sql.Row row, boolean named) {
        String mark = row.text(15);
        boolean closed = row.flag(16);
        return new OpinionRow(
                row.number(0),
                row.required(1),
                closed ? Texts.of("OpinionRow.closed") : row.required(2),
                row.required(3),
                OpinionState.valueOf(row.required(4)),
                requireNonNull(row.instant(5)),
                row.instant(6),
                row.instant(7),
                row.day(8),
                row.flag(9),
                row.text(10),
                row.required(11),
                named && !closed ? row.text(12) : null,
                closed,
                mark == null ? null : Mark.valueOf(mark));
    }
}
