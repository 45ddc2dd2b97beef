package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** Giving and taking roles: the security administrator's work alone, and never for herself. */
@ApplicationScoped
public class Granting {
    @Inject
    private Users users;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Gives an account a role; one that it has already changes nothing.
     *
     * @throws Rejection to oneself, or where an administrator would hold a second role
     */
    @Transactional
    public void grant(long userId, Role role) {
        User user = somebodyElse(userId);
        if (!user.roles().stream().allMatch(role::goesWith)) {
            throw new Rejection(AccessRule.ADMINISTRATORS_APART);
        }
        if (!user.roles().contains(role)) {
            user.grant(role);
            happened.fire(new RoleGranted(user, role));
        }
    }

    /** Takes a role from an account; it is gone at that person's next click. */
    @Transactional
    public void revoke(long userId, Role role) {
        User user = somebodyElse(userId);
        if (user.roles().contains(role)) {
            user.revoke(role);
            happened.fire(new RoleRevoked(user, role));
        }
    }

    private User somebodyElse(long userId) {
        current.require(Permission.GRANT_ROLES);
        User user = users.get(userId);
        if (current.account().filter(me -> me.id().equals(user.id())).isPresent()) {
            throw new Rejection(AccessRule.NEVER_TO_ONESELF);
        }
        return user;
    }
}
