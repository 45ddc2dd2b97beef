package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/** For those who have forgotten their password: an administrator hands over a link, its owner chooses a new one. */
@ApplicationScoped
public class ResettingPassword {
    static final Duration VALID = Duration.ofHours(24);

    @Inject
    private EntityManager entities;

    @Inject
    private Users users;

    @Inject
    private ChoosingPassword choosing;

    @Inject
    private Sessions sessions;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Throttle throttle;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Issues a link for an account. Its earlier link, its sessions and its tokens end at once.
     *
     * @return the token in the link; it is told this once, and only its hash is kept
     */
    @Transactional
    public String issue(long userId) {
        current.require(Permission.MANAGE_ACCOUNTS);
        User user = users.get(userId);
        if (!user.active()) {
            throw new Rejection(AccessRule.ACCOUNT_CLOSED);
        }
        Instant now = clock.instant();
        String token = SecretToken.make();
        entities.createQuery("delete from PasswordLink l where l.userId = :user")
                .setParameter("user", user.id())
                .executeUpdate();
        entities.persist(new PasswordLink(user.id(), Sha256.of(token), now, now.plus(VALID)));
        sessions.endAll(user);
        tokens.revokeAll(user);
        happened.fire(new PasswordLinkIssued(user, now.plus(VALID)));
        return token;
    }

    /** The account that a link still opens. */
    public Optional<User> find(String token) {
        return link(token).map(link -> users.get(link.userId())).filter(User::active);
    }

    /**
     * Chooses a new password by a link, which is spent by that.
     *
     * @throws Rejection if the link does not hold, or the password breaks a rule; then the link holds on
     */
    @Transactional
    public void choose(String token, char[] chosen, String address) {
        User user = find(token).orElseThrow(() -> new Rejection(AccessRule.LINK_SPENT));
        int spent = entities.createQuery("delete from PasswordLink l where l.tokenHash = :hash")
                .setParameter("hash", Sha256.of(token))
                .executeUpdate();
        if (spent == 0) {
            throw new Rejection(AccessRule.LINK_SPENT);
        }
        current.become(user, address);
        choosing.choose(user, chosen);
        throttle.forgive(user.login());
        sessions.endAll(user);
    }

    private Optional<PasswordLink> link(String token) {
        return entities.createQuery(
                        "select l from PasswordLink l where l.tokenHash = :hash and l.expiresAt > :now",
                        PasswordLink.class)
                .setParameter("hash", Sha256.of(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }
}
