package org.mingjian.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.User;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRow;
import org.mingjian.opinion.OpinionSubset;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;

/**
 * Does one thing with several matters: each by the rules that hold for it alone, and in a transaction of its own, so
 * that what is refused with one hinders no other and leaves nothing behind.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class DoingMany {
    /** The most that are done at once. */
    public static final int MOST = 50;

    /** What a ledger tells is handled there. */
    private static final OpinionSubset PORTAL =
            new OpinionSubset("select p.id from opinion p where p.form_key is not null", List.of());

    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private RegisteringOpinions registering;

    @Inject
    private DoingDeeds doing;

    @Inject
    private CurrentUser current;

    /**
     * A matter that could be chosen.
     *
     * @param hindrance why it cannot; absent where it can
     */
    public record Candidate(OpinionRow matter, @Nullable Unfit hindrance) {}

    /**
     * What became of a matter.
     *
     * @param refusal why nothing was done with it; absent where it was
     */
    public record Outcome(OpinionRow matter, @Nullable String refusal) {}

    /** The first that wait for it, the oldest first, and whether they can be chosen; two queries. */
    public List<Candidate> waiting(ManyDeed deed) {
        return candidates(deed, new OpinionFilter(null, deed.from(), null, null, null, null, null, PORTAL));
    }

    /** Those with these ids that the one who asks may see, and whether they can be chosen; two queries. */
    public List<Candidate> named(ManyDeed deed, Collection<Long> ids) {
        OpinionSubset subset = new OpinionSubset(
                "select cast(value as bigint) from json_array_elements_text(cast(? as json))",
                List.of(CanonicalJson.write(ids)));
        return candidates(deed, new OpinionFilter(null, null, null, null, null, null, null, subset));
    }

    private List<Candidate> candidates(ManyDeed deed, OpinionFilter filter) {
        current.require(deed.permission());
        List<OpinionRow> rows = opinions.page(filter, OpinionOrder.OLDEST, Optional.empty(), MOST)
                .rows();
        Map<Long, Unfit> barred = barred(deed, rows);
        return rows.stream()
                .map(row -> new Candidate(row, hindrance(deed, row, barred)))
                .toList();
    }

    /** Those of the matters that are the one's own who asks, came with a ledger, or are motions where that matters. */
    private Map<Long, Unfit> barred(ManyDeed deed, List<OpinionRow> rows) {
        return Sql.of(
                        "select o.id, case when o.form_key is null then 'LEDGER' when o.type = 'MOTION' and ? = 'ASSIGN'"
                                + " then 'MOTION' else 'OWN' end from opinion o where o.id in"
                                + " (select cast(value as bigint) from json_array_elements_text(cast(? as json)))"
                                + " and (o.form_key is null or (o.type = 'MOTION' and ? = 'ASSIGN')"
                                + " or o.supervisor_id in (select s.id from supervisor s where s.user_id = ?))",
                        deed,
                        CanonicalJson.write(rows.stream().map(OpinionRow::id).toList()),
                        deed,
                        current.account().map(User::id).orElse(0L))
                .list(entities, row -> Map.entry(row.number(0), Unfit.valueOf(row.required(1))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Unfit hindrance(ManyDeed deed, OpinionRow row, Map<Long, Unfit> barred) {
        if (row.state() != deed.from()) {
            return Unfit.OTHER_STATE;
        }
        if (row.closed()) {
            return Unfit.CLOSED;
        }
        if (row.mark() != null && row.mark().stops()) {
            return Unfit.RECUSAL;
        }
        return barred.get(row.id());
    }

    /**
     * Does it with each of the matters with these ids that the one who asks may see.
     *
     * @param words what is told with each; nothing of a registration
     * @param agencyId to whom each is given; absent where none is
     * @throws Rejection if something that all of them need was not told; then nothing is done
     */
    public List<Outcome> take(ManyDeed deed, Collection<Long> ids, String words, @Nullable Long agencyId) {
        current.require(deed.permission());
        if (ids.isEmpty()) {
            throw new Rejection(HandlingRule.NONE_CHOSEN);
        }
        Optional<DeedForm> form = Optional.ofNullable(deed.kind()).map(kind -> form(kind, words, agencyId));
        form.ifPresent(DeedForm::check);
        List<Outcome> outcomes = new ArrayList<>();
        for (Candidate one : named(deed, ids)) {
            outcomes.add(new Outcome(one.matter(), refusal(one.matter().id(), form)));
        }
        return outcomes;
    }

    private static DeedForm form(DeedKind kind, String words, @Nullable Long agencyId) {
        List<Long> agencies = kind == DeedKind.ASSIGN && agencyId != null ? List.of(agencyId) : List.of();
        return new DeedForm(kind, null, words, "", "", null, null, null, agencies);
    }

    private @Nullable String refusal(long id, Optional<DeedForm> form) {
        try {
            form.ifPresentOrElse(told -> doing.take(id, told), () -> registering.register(id));
            return null;
        } catch (Rejection refused) {
            return refused.text();
        }
    }
}
