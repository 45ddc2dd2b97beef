package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
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
     * @throws Rejection to oneself, where an administrator would hold a second role, or of an agency without one
     */
    @Transactional
    public void grant(long userId, Role role) {
        User user = somebodyElse(userId);
        if (!user.roles().stream().allMatch(role::goesWith)) {
            throw new Rejection(AccessRule.ADMINISTRATORS_APART);
        }
        if (role.ofAgency() && user.agencyId() == null) {
            throw new Rejection(AccessRule.AGENCY_NEEDED);
        }
        if (!user.roles().contains(role)) {
            user.grant(role);
            happened.fire(new RoleGranted(user, role));
        }
    }

    /**
     * Takes a role from an account; it is gone at that person's next click.
     *
     * @throws Rejection from oneself, and where nobody would be left to administer
     */
    @Transactional
    public void revoke(long userId, Role role) {
        User user = somebodyElse(userId);
        if (user.roles().contains(role)) {
            user.revoke(role);
            users.demandOthers(Set.of(role));
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
