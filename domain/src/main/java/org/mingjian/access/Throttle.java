package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Locks an account after five failures and an address after twenty, within a quarter of an hour. Counted in the
 * database, so it holds over all nodes and restarts.
 */
@ApplicationScoped
class Throttle {
    static final int FAILURES_PER_ACCOUNT = 5;
    static final int FAILURES_PER_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Refuses, whatever the password, where there have been too many failures. */
    void check(String login, String address) {
        Instant since = clock.instant().minus(WINDOW);
        if (failuresOf(login, since) >= FAILURES_PER_ACCOUNT || failuresFrom(address, since) >= FAILURES_PER_ADDRESS) {
            throw new Rejection(AccessRule.TOO_MANY_FAILURES, WINDOW.toMinutes());
        }
    }

    /** Notes an attempt that succeeded. */
    void succeeded(String login, String address) {
        note(login, address, true);
    }

    /**
     * Notes a failure, and tells it where that locks the account, if there is one. Failures at the same time are
     * counted one after the other, so that it is told once.
     */
    void failed(String login, String address, Optional<User> account) {
        Sql.lock(entities, "sign-in " + login);
        note(login, address, false);
        if (failuresOf(login, clock.instant().minus(WINDOW)) == FAILURES_PER_ACCOUNT) {
            account.ifPresent(user -> happened.fire(new AccountLocked(user)));
        }
    }

    /** Forgets attempts older than a day as well. */
    private void note(String login, String address, boolean succeeded) {
        Instant now = clock.instant();
        entities.persist(new SignInAttempt(login, address, now, succeeded));
        entities.createQuery("delete from SignInAttempt a where a.at < :old")
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
    }

    /** Forgets the failures of an account. */
    void forgive(String login) {
        entities.createQuery("delete from SignInAttempt a where a.login = :login and a.succeeded = false")
                .setParameter("login", login)
                .executeUpdate();
    }

    /** Those since the last success: whoever has signed in is forgiven. */
    private long failuresOf(String login, Instant since) {
        return entities.createQuery(
                        "select count(a) from SignInAttempt a where a.login = :login and a.at > :since"
                                + " and a.succeeded = false and not exists (select s from SignInAttempt s"
                                + " where s.login = :login and s.succeeded = true and s.at > a.at)",
                        Long.class)
                .setParameter("login", login)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** All of them: one's own account must not buy more guesses at those of others. */
    private long failuresFrom(String address, Instant since) {
        return entities.createQuery(
                        "select count(a) from SignInAttempt a where a.address = :address and a.at > :since"
                                + " and a.succeeded = false",
                        Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }
}
