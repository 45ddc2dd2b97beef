package org.mingjian.access;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;

/**
 * The sessions that are open, over all nodes. A server asks at every request whether the session still is among them;
 * when it was last used is written once a minute at the most.
 */
@ApplicationScoped
public class Sessions {
    /** A session in which nobody does anything for so long is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Opens a session for somebody who has just signed in, and forgets those that nobody used for a day.
     *
     * @return the key that the session is known by; only its hash is kept
     */
    @Transactional
    public String open(User user, String address) {
        String key = SecretToken.make();
        Instant now = clock.instant();
        entities.persist(new OpenSession(Sha256.of(key), user.id(), address, now));
        Sql.of("delete from user_session where seen_at < ?", now.minus(KEPT)).execute(entities);
        return key;
    }

    /** When an open session of that account was last noted to be in use; empty where it has been ended. One query. */
    public Optional<Instant> lastNoted(String key, User user) {
        return Sql.of(
                        "select seen_at, id from user_session where key_hash = ? and user_id = ?",
                        Sha256.of(key).hex(),
                        user.id())
                .list(entities, row -> requireNonNull(row.instant(0)))
                .stream()
                .findFirst();
    }

    /** Whether the last note is old enough for another. */
    public boolean isNoteDue(Instant lastNoted) {
        return !lastNoted.plus(BETWEEN_NOTES).isAfter(clock.instant());
    }

    /** Notes that a session is in use. */
    @Transactional
    public void note(String key) {
        Sql.of(
                        "update user_session set seen_at = ? where key_hash = ?",
                        clock.instant(),
                        Sha256.of(key).hex())
                .execute(entities);
    }

    /** Ends a session by its key: its owner signs out. */
    @Transactional
    public void end(String key) {
        Sql.of("delete from user_session where key_hash = ?", Sha256.of(key).hex())
                .execute(entities);
    }

    /** The sessions of the person signed in that are in use, the last used first. */
    public List<SessionRow> mine(String ownKey) {
        return Sql.of(
                        "select id, address, opened_at, seen_at, key_hash = ? from user_session"
                                + " where user_id = ? and seen_at > ? order by seen_at desc, id desc",
                        Sha256.of(ownKey).hex(),
                        me().id(),
                        clock.instant().minus(IDLE).minus(BETWEEN_NOTES))
                .list(
                        entities,
                        row -> new SessionRow(
                                row.number(0),
                                row.required(1),
                                requireNonNull(row.instant(2)),
                                requireNonNull(row.instant(3)),
                                row.flag(4)));
    }

    /** Ends one session of the person signed in; nothing happens where it is somebody else's. */
    @Transactional
    public void endMine(long id) {
        tell(me(), Sql.of("delete from user_session where id = ? and user_id = ?", id, me().id()));
    }

    /** Ends all sessions of the person signed in but the one that asks. */
    @Transactional
    public void endOthers(String ownKey) {
        tell(
                me(),
                Sql.of(
                        "delete from user_session where user_id = ? and key_hash <> ?",
                        me().id(),
                        Sha256.of(ownKey).hex()));
    }

    /** Ends all sessions of an account. */
    void endAll(User user) {
        tell(user, Sql.of("delete from user_session where user_id = ?", user.id()));
    }

    private void tell(User user, Sql ending) {
        int ended = ending.execute(entities);
        if (ended > 0) {
            happened.fire(new SessionsEnded(user, ended));
        }
    }

    private User me() {
        return current.account().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
