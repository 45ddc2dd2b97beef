package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sql;

/**
 * The kinds of problems, and which of them the words of ledgers mean. Matters keep the words; lists and later figures
 * show the kind. Figures that are frozen stay as they are.
 */
@ApplicationScoped
public class ProblemKinds {
    private static final String TEXTS = "select t.text, t.matters, k.code, k.name from"
            + " (select problem_kind_text as text, count(*) as matters from opinion"
            + " where problem_kind_text is not null group by 1) t"
            + " left join problem_kind_name k on k.text = t.text where true ";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** The code list, in its order. */
    public List<ProblemKind> all() {
        return Sql.of("select code, name from problem_kind order by position")
                .list(entities, row -> new ProblemKind(row.required(0), row.required(1)));
    }

    /** The name of a kind of the code list. */
    String name(String code) {
        return Sql.of("select name, code from problem_kind where code = ?", code)
                .list(entities, row -> row.required(0))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of problem " + code));
    }

    /** What ledgers say: first what nobody has decided on, then what most matters have; some hundreds at the most. */
    public List<KindText> texts(int most) {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of(TEXTS)
                .add("order by k.code is not null, t.matters desc, t.text limit ?", most)
                .list(entities, ProblemKinds::text);
    }

    public Optional<KindText> find(String text) {
        current.require(Permission.IMPORT_LEDGERS);
        return Sql.of(TEXTS).add("and t.text = ?", text).list(entities, ProblemKinds::text).stream()
                .findFirst();
    }

    /**
     * Says which kind a text means, now and in later imports.
     *
     * @param code absent to let the text stand for itself again
     */
    @Transactional
    public void map(String text, @Nullable String code) {
        current.require(Permission.IMPORT_LEDGERS);
        String was = Sql.of("select code, text from problem_kind_mapping where text = ?", text)
                .list(entities, row -> row.required(0))
                .stream()
                .findFirst()
                .orElse(null);
        if (Objects.equals(was, code)) {
            return;
        }
        if (code == null) {
            Sql.of("delete from problem_kind_mapping where text = ?", text).execute(entities);
        } else {
            Sql.of(
                            "insert into problem_kind_mapping (text, code, decided_at) values (?, ?, ?)"
                                    + " on conflict (text) do update set code = excluded.code, decided_at = excluded.decided_at",
                            text,
                            code,
                            clock.instant())
                    .execute(entities);
        }
        happened.fire(new ProblemKindMapped(text, was, code));
    }

    private static KindText text(Sql.Row row) {
        return new KindText(row.required(0), row.number(1), row.text(2), row.text(3));
    }
}
