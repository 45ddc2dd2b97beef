package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** What the system administrator does with accounts once they are open. */
@ApplicationScoped
public class KeepingAccounts {
    @Inject
    private Users users;

    @Inject
    private Throttle throttle;

    @Inject
    private Sessions sessions;

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Closes an account: its owner is out at the next request, its tokens end for good. Its history stays.
     *
     * @throws Rejection for one's own, and where nobody would be left to administer
     */
    @Transactional
    public void close(long userId) {
        current.require(Permission.MANAGE_ACCOUNTS);
        User user = users.get(userId);
        if (current.account().filter(me -> me.id().equals(user.id())).isPresent()) {
            throw new Rejection(AccessRule.NOT_ONES_OWN);
        }
        user.activate(false);
        users.demandOthers(user.roles());
        sessions.endAll(user);
        tokens.revokeAll(user);
        happened.fire(new AccountChanged(user, Map.of("active", true), Map.of("active", false)));
    }

    /** Opens a closed account again, with the roles and the password it had. */
    @Transactional
    public void reopen(long userId) {
        current.require(Permission.MANAGE_ACCOUNTS);
        User user = users.get(userId);
        user.activate(true);
        happened.fire(new AccountChanged(user, Map.of("active", false), Map.of("active", true)));
    }

    /** Forgives the failures that lock an account. */
    @Transactional
    public void unlock(long userId) {
        current.require(Permission.MANAGE_ACCOUNTS);
        User user = users.get(userId);
        throttle.forgive(user.login());
        happened.fire(new AccountUnlocked(user));
    }

    /**
     * Puts an account to an agency, or to none. What an account may see is the security administrator's to say: as long
     * as it holds a role of an agency, it stays there.
     */
    @Transactional
    public void place(long userId, @Nullable Long agencyId) {
        current.require(Permission.MANAGE_ACCOUNTS);
        User user = users.get(userId);
        if (user.roles().stream().anyMatch(Role::ofAgency)) {
            throw new Rejection(AccessRule.AGENCY_HELD);
        }
        Map<String, Object> before = agency(user);
        user.belongTo(agencyId);
        happened.fire(new AccountChanged(user, before, agency(user)));
    }

    private static Map<String, Object> agency(User user) {
        Long agency = user.agencyId();
        return agency == null ? Map.of() : Map.of("agency", agency);
    }
}
