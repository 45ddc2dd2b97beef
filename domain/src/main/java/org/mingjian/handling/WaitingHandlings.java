package org.mingjian.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Wish;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.StandIns;

/**
 * What waits for the hand of the one who asks, by state, with the earliest day by which it must be done.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class WaitingHandlings {
    @Inject
    private EntityManager entities;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentUser current;

    /**
     * Matters in one state that wait.
     *
     * @param dueOn the earliest last day of what is to be done with them; absent where none is counted
     */
    public record Waiting(
            OpinionState state, long matters, @Nullable LocalDate dueOn) {}

    /** In the bureau, or with the supervisor who asks; nothing for those who handle none. One query. */
    public List<Waiting> matters() {
        Set<OpinionState> states = states();
        if (states.isEmpty()) {
            return List.of();
        }
        Sql sql = Sql.of("select o.state, count(distinct o.id), min(d.due_on) from opinion o left join deadline d"
                + " on d.subject_kind = 'opinion' and d.subject_id = o.id and d.ended_on is null"
                + " and d.kind = case o.state when 'REGISTERED' then 'DECIDE_ACCEPTANCE' when 'ACCEPTED' then 'ASSIGN'"
                + " when 'SUPPLEMENT' then 'SUPPLEMENT_BY_SUPERVISOR' when 'TRANSFERRED' then 'REPLY_TO_TRANSFER'"
                + " when 'CONCLUDED' then 'FEEDBACK' when 'RECHECK' then 'RECHECK' else 'WHOLE_HANDLING' end"
                + " where o.form_key is not null and o.state in ("
                + states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")) + ")");
        long user = current.account().map(User::id).orElse(0L);
        sql.add("and o.id not in " + Recusals.KEPT_OUT, user, "opinion");
        if (current.may(Permission.SUBMIT_OPINIONS)) {
            sql.add("and o.supervisor_id in (select s.id from supervisor s where s.user_id = ?)", user);
        }
        return sql.add("group by o.state order by o.state").list(entities, WaitingHandlings::waiting);
    }

    /** What supervisors ask and the one who looks may answer, and how many of each; one query. */
    public Map<Wish, Long> wishes() {
        Map<Wish, Long> wishes = new EnumMap<>(Wish.class);
        Set<Wish> answered = EnumSet.noneOf(Wish.class);
        if (current.may(DeedKind.OVERTURN.permission())) {
            answered.add(Wish.RECONSIDERATION);
        }
        if (current.may(DeedKind.CONSENT.permission())) {
            answered.add(Wish.WITHDRAWAL);
        }
        if (!answered.isEmpty()) {
            long user = current.account().map(User::id).orElse(0L);
            Sql.of("select o.wish, count(*) from opinion o where o.wish is not null")
                    .add("and o.id not in " + Recusals.KEPT_OUT, user, "opinion")
                    .add("group by o.wish")
                    .list(entities, row -> wishes.put(Wish.valueOf(row.required(0)), row.number(1)));
            wishes.keySet().retainAll(answered);
        }
        return wishes;
    }

    /** With the agency of the one who asks; one query. */
    public List<Waiting> parts() {
        User user = current.account().orElse(null);
        if (!current.may(Permission.ANSWER_OPINIONS) || user == null || user.agencyId() == null) {
            return List.of();
        }
        return Sql.of(
                        "select h.state, count(*), min(d.due_on) from handling h left join deadline d"
                                + " on d.subject_kind = 'handling' and d.subject_id = h.id and d.ended_on is null"
                                + " where h.state in ('ASSIGNED', 'RECTIFYING') and h.agency_id in "
                                + Agencies.WITH_MERGED + " group by h.state order by h.state",
                        user.agencyId())
                .list(entities, WaitingHandlings::waiting);
    }

    /**
     * The matters that wait for the one who asks only because all others must stand aside from them; two queries.
     *
     * @article 10
     */
    public List<Long> takenOver() {
        Map<Long, Set<Permission>> taken = new TreeMap<>(standIns.all("opinion"));
        taken.values().removeIf(Set::isEmpty);
        if (taken.isEmpty()) {
            return List.of();
        }
        return Sql.of(
                        "select o.id, o.state from opinion o where o.form_key is not null and o.id in"
                                + " (select cast(value as bigint) from json_array_elements_text(cast(? as json)))",
                        CanonicalJson.write(taken.keySet()))
                .list(entities, row -> Map.entry(row.number(0), OpinionState.valueOf(row.required(1))))
                .stream()
                .filter(matter -> waits(matter.getValue(), taken.getOrDefault(matter.getKey(), Set.of())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean waits(OpinionState state, Set<Permission> taken) {
        return state == OpinionState.SUBMITTED
                ? taken.contains(Permission.REGISTER_OPINIONS)
                : Arrays.stream(DeedKind.values())
                        .anyMatch(kind -> kind.expected(state) && taken.contains(kind.permission()));
    }

    private static Waiting waiting(Sql.Row row) {
        return new Waiting(OpinionState.valueOf(row.required(0)), row.number(1), row.day(2));
    }

    /** In which states the one who asks has something to do. */
    private Set<OpinionState> states() {
        Set<OpinionState> states = EnumSet.noneOf(OpinionState.class);
        for (DeedKind kind : DeedKind.values()) {
            if (current.may(kind.permission())) {
                kind.from().stream().filter(kind::expected).forEach(states::add);
            }
        }
        return states;
    }
}
