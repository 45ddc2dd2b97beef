package org.mingjian.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;

/**
 * Does by itself with matters what is to be done when a time has run out: closes those not rated, archives those that
 * can be taken up again no more. In portions, each a transaction; done again it finds nothing more to do.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class EndingByItself {
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

    /** What a portion came to: up to which matter it looked, and how many were ended. */
    public record Portion(long last, int ended) {
        /** Whether there was nothing more to look at. */
        public boolean end() {
            return last == 0;
        }
    }

    /** Looks at some of the matters after one that are not rated, in the order of their ids, as of a day. */
    @Transactional
    public Portion close(long after, LocalDate today) {
        return end(DeedKind.CLOSE, OpinionState.FEEDBACK, guards::ratedBy, after, today);
    }

    /** Looks at some of the matters after one that are closed, in the order of their ids, as of a day. */
    @Transactional
    public Portion archive(long after, LocalDate today) {
        return end(DeedKind.ARCHIVE, OpinionState.CLOSED, guards::reopenedBy, after, today);
    }

    private Portion end(
            DeedKind kind, OpinionState state, Function<Opinion, LocalDate> lastDay, long after, LocalDate today) {
        current.require(Permission.RUN_JOBS);
        List<Long> ids = Sql.of(
                        "select o.id from opinion o where o.state = ? and o.form_key is not null and o.id > ?"
                                + " order by o.id limit ?",
                        state,
                        after,
                        PORTION)
                .list(entities, row -> row.number(0));
        int ended = 0;
        for (long id : ids) {
            Opinion opinion = opinions.held(id);
            if (opinion.state() == state && lastDay.apply(opinion).isBefore(today)) {
                doing.takeByItself(opinion, kind);
                ended++;
            }
        }
        return new Portion(ids.isEmpty() ? 0 : ids.get(ids.size() - 1), ended);
    }
}
