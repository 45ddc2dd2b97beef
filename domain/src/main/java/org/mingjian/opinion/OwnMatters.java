package org.mingjian.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Sql;

/** The matters a supervisor has brought herself, whatever else she may see. */
@ApplicationScoped
public class OwnMatters {
    private static final String MINE =
            " from opinion o where o.supervisor_id in (select s.id from supervisor s where s.user_id = ?) ";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** One of them, and where it stands. */
    public record OwnMatter(long id, String title, OpinionState state, Instant submittedAt) {}

    /** How many there are in each state; every state is there. */
    public Map<OpinionState, Long> byState() {
        Map<OpinionState, Long> counts = new EnumMap<>(OpinionState.class);
        for (OpinionState state : OpinionState.values()) {
            counts.put(state, 0L);
        }
        Sql.of("select o.state, count(*)" + MINE + "group by o.state", me())
                .list(entities, row -> counts.put(OpinionState.valueOf(row.required(0)), row.number(1)));
        return counts;
    }

    /** The newest of them. */
    public List<OwnMatter> newest(int most) {
        return Sql.of("select o.id, o.title, o.state, o.submitted_at" + MINE, me())
                .add("order by o.submitted_at desc, o.id desc limit ?", most)
                .list(
                        entities,
                        row -> new OwnMatter(
                                row.number(0),
                                row.required(1),
                                OpinionState.valueOf(row.required(2)),
                                requireNonNull(row.instant(3))));
    }

    private long me() {
        current.require(Permission.READ_OWN_OPINIONS);
        return current.account()
                .orElseThrow(() -> new IllegalStateException("only accounts have matters of their own"))
                .id();
    }
}
