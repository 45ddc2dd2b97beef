package org.mingjian.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Whoever handles something for the bureau declares, before she sees what is not public of it and once for all, that
 * nothing keeps her from it, or that something does: that takes it from her hand at once.
 *
 * @article 10
 */
@ApplicationScoped
public class DeclaringConflicts {
    @Inject
    private EntityManager entities;

    @Inject
    private Agencies agencies;

    @Inject
    private Raising raising;

    @Inject
    private Recusals recusals;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Declares that there is none.
     *
     * @throws Rejection if the affair is against one's own unit, which one cannot declare away
     */
    @Transactional
    public void none(Affair affair) {
        current.require(Permission.READ_ALL_OPINIONS);
        User user = account();
        Long unit = user.agencyId();
        if (unit != null
                && affair.agencies().stream()
                        .anyMatch(id -> agencies.withMerged(id).contains(unit))) {
            throw new Rejection(RecusalRule.OWN_UNIT);
        }
        recusals.demandNotKeptOut(affair.subject());
        int added = Sql.of(
                        "insert into recusal_clearance (user_id, subject_kind, subject_id, at)"
                                + " values (?, ?, ?, cast(? as timestamptz)) on conflict do nothing",
                        user.id(),
                        affair.subject().kind(),
                        affair.subject().id(),
                        clock.instant())
                .execute(entities);
        if (added > 0) {
            happened.fire(new NoConflictDeclared(affair.subject()));
        }
    }

    /**
     * Declares that there is one.
     *
     * @throws Rejection if it says not which
     */
    @Transactional
    public void some(Affair affair, @Nullable Ground ground, String words) {
        current.require(Permission.READ_ALL_OPINIONS);
        if (ground == null) {
            throw new Rejection(RecusalRule.GROUND_MISSING);
        }
        recusals.demandNotKeptOut(affair.subject());
        raising.raise(affair.subject(), Person.of(account()), ground, Origin.SELF, words);
    }

    private User account() {
        return current.account().orElseThrow(() -> new IllegalStateException("only accounts declare"));
    }
}
