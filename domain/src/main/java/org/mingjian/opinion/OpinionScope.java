package org.mingjian.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.Sql;
import org.mingjian.recusal.Recusals;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;

/**
 * Which matters the one who asks may see at all: everything, those of her own agency, or those she submitted. An agency
 * never learns who submitted a matter, nor of matters that are not registered.
 *
 * @article 8(2)
 */
@RequestScoped
class OpinionScope {
    private static final String UNSEEN_BY_AGENCIES = Arrays.stream(OpinionState.values())
            .filter(state -> !state.shownToAgency())
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    /**
     * What a ledger has against one's agency, or against one that was merged into it; of what was brought in the portal
     * only that which is assigned to it.
     */
    private static final String OF_AGENCY = """
            or (o.form_key is null and o.state not in (%1$s) and o.agency_id in %2$s)
            or (o.form_key is not null and exists (select 1 from handling h
              where h.opinion_id = o.id and h.state <> 'RETURNED' and h.agency_id in %2$s))
            """.formatted(UNSEEN_BY_AGENCIES, Agencies.WITH_MERGED);

    @Inject
    private CurrentUser current;

    @Inject
    private Supervisors supervisors;

    void demandAny() {
        current.requireAny(
                Permission.READ_ALL_OPINIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_OWN_OPINIONS);
    }

    /** Whether every matter may be seen: then nothing needs to be narrowed. */
    boolean everything() {
        demandAny();
        return current.may(Permission.READ_ALL_OPINIONS);
    }

    /** What its reader has not yet declared about: who handles matters does so before she reads one. */
    private static final String CLOSED = """
            (o.form_key is not null and not exists (select 1 from recusal_clearance c where c.user_id = ?
                and c.subject_kind = 'opinion' and c.subject_id = o.id)
              and not exists (select 1 from supervisor s where s.id = o.supervisor_id and s.user_id = ?))
            """;

    /**
     * Whether a row is closed to the one who asks until she has declared that nothing keeps her from it, as a column;
     * what a ledger tells is handled there and needs no declaration here.
     *
     * @article 10
     */
    void closed(Sql sql) {
        User user = declaring();
        if (user == null) {
            sql.add("false");
        } else {
            sql.add(CLOSED, user.id(), user.id());
        }
    }

    /** Adds the condition that a row is not closed, or has a number that is known already. */
    void opened(Sql sql, String number) {
        User user = declaring();
        if (user != null) {
            sql.add("and (o.external_number = ? or not " + CLOSED + ")", number, user.id(), user.id());
        }
    }

    private @Nullable User declaring() {
        return current.may(Permission.READ_ALL_OPINIONS) ? current.account().orElse(null) : null;
    }

    /** Adds the condition that holds for every row shown: nobody sees what she has to stand aside from. */
    void narrow(Sql sql) {
        demandAny();
        current.account()
                .ifPresent(user -> sql.add("and o.id not in " + Recusals.KEPT_OUT, user.id(), Opinion.SUBJECT));
        if (current.may(Permission.READ_ALL_OPINIONS)) {
            return;
        }
        User user = current.account().orElseThrow(() -> new IllegalStateException("only accounts have a scope"));
        sql.add("and (false");
        if (current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY) && user.agencyId() != null) {
            sql.add(OF_AGENCY, user.agencyId(), user.agencyId());
        }
        if (current.may(Permission.READ_OWN_OPINIONS)) {
            sql.add("or o.supervisor_id in (select s.id from supervisor s where s.user_id = ?)", user.id());
        }
        sql.add(")");
    }

    /** The supervisor who asks. */
    Optional<Supervisor> ownSupervisor() {
        return current.account().map(User::id).flatMap(supervisors::ofAccount);
    }

    /**
     * Whether submitters may be named to the one who asks: never to an agency's people, not even to one who is a
     * supervisor as well.
     */
    boolean namesSubmitters() {
        return current.may(Permission.READ_ALL_OPINIONS)
                || (current.may(Permission.READ_OWN_OPINIONS) && !current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY));
    }
}
