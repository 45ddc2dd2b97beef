package org.mingjian.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;

/**
 * Closes by itself what the supervisor has not rated in the time she has for it. In portions, each a transaction; done
 * again it finds nothing more to do.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class ClosingUnrated {
    private static final int PORTION = 50;

    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private DeedGuards guards;

    @Inject
    private DoingDeeds doing;

    @Inject
    private CurrentUser current;

    /** What a portion came to: up to which matter it looked, and how many were closed. */
    public record Portion(long last, int closed) {
        /** Before the first matter. */
        public static final Portion NONE = new Portion(0, 0);

        /** Whether there was nothing more to look at. */
        public boolean end() {
            return last == 0;
        }
    }

    /** Looks at some of the matters after one, in the order of their ids, as of a day. */
    @Transactional
    public Portion close(long after, LocalDate today) {
        current.require(Permission.RUN_JOBS);
        List<Long> ids = Sql.of(
                        "select o.id from opinion o where o.state = 'FEEDBACK' and o.form_key is not null and o.id > ?"
                                + " order by o.id limit ?",
                        after,
                        PORTION)
                .list(entities, row -> row.number(0));
        int closed = 0;
        for (long id : ids) {
            Opinion opinion = opinions.held(id);
            if (opinion.state() == OpinionState.FEEDBACK
                    && guards.ratedBy(opinion).isBefore(today)) {
                doing.takeByItself(opinion, DeedKind.CLOSE);
                closed++;
            }
        }
        return new Portion(ids.isEmpty() ? 0 : ids.get(ids.size() - 1), closed);
    }
}
