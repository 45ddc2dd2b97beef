package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;

/** Tokens by which programs act for people: made and taken back by their owners, never more than those may do. */
@ApplicationScoped
public class ApiTokens {
    /** How much of a token is kept readable; the rest is beyond guessing all the same. */
    static final int SHOWN = 10;

    static final int MOST = 20;
    static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final String MARK = "mj_";
    private static final String FORM = MARK + "[\\w-]{43}";
    private static final int LONGEST_NAME = 50;

    @Inject
    private EntityManager entities;

    @Inject
    private Users users;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Makes a token for the person signed in.
     *
     * @return the secret; it is told this once, and only its hash is kept
     * @throws Rejection without a name or a scope, for a scope that is of no use to her, and for too many tokens
     */
    @Transactional
    public String make(String name, Set<ApiScope> scopes, TokenValidity validity) {
        User me = me();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Rejection(AccessRule.TOKEN_NAME_BLANK, LONGEST_NAME);
        }
        if (scopes.isEmpty() || !offered().containsAll(scopes)) {
            throw new Rejection(AccessRule.TOKEN_SCOPE_UNFIT);
        }
        Sql.lock(entities, "api_token", me.id());
        if (of(me.id()).size() >= MOST) {
            throw new Rejection(AccessRule.TOO_MANY_TOKENS, MOST);
        }
        String secret = MARK + SecretToken.make();
        Instant now = clock.instant();
        ApiToken token = new ApiToken(me.id(), name.strip(), secret, scopes, now, validity.from(now));
        entities.persist(token);
        happened.fire(new TokenMade(me, token));
        return secret;
    }

    /** The scopes that are of any use to the person signed in. */
    public List<ApiScope> offered() {
        return Stream.of(ApiScope.values())
                .filter(scope -> scope.serves(current.permissions()))
                .toList();
    }

    /** The tokens of the person signed in, the newest first; one query. */
    public List<TokenRow> mine() {
        return rows(me().id());
    }

    /** Takes back one of one's own; nothing happens where it is somebody else's. */
    @Transactional
    public void revokeMine(long id) {
        User me = me();
        of(me.id()).stream().filter(token -> token.id() == id).forEach(token -> revoke(me, token));
    }

    /** The tokens of an account, for administrators. */
    public List<TokenRow> ofAccount(long userId) {
        current.require(Permission.READ_ACCOUNTS);
        return rows(userId);
    }

    /** Takes a token of an account back: what an account may do is the security administrator's to say. */
    @Transactional
    public void revoke(long userId, long id) {
        current.require(Permission.GRANT_ROLES);
        User user = users.get(userId);
        of(userId).stream().filter(token -> token.id() == id).forEach(token -> revoke(user, token));
    }

    /** Takes all tokens of an account back. */
    void revokeAll(User user) {
        of(user.id()).forEach(token -> revoke(user, token));
    }

    /**
     * Acts for the account of a token from here on, as far as its scopes reach; notes that it is in use, once a minute
     * at the most.
     *
     * @return whether the token holds
     */
    @Transactional
    public boolean become(String secret, String address) {
        if (!secret.matches(FORM)) {
            return false;
        }
        Instant now = clock.instant();
        List<Object[]> found = entities.createQuery(
                        "select t, u from ApiToken t, User u where u.id = t.userId and t.hash = :hash"
                                + " and u.active = true and u.mustChangePassword = false",
                        Object[].class)
                .setParameter("hash", Sha256.of(secret))
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        ApiToken token = (ApiToken) found.get(0)[0];
        User owner = (User) found.get(0)[1];
        if (!token.holds(now, owner.passwordChangedAt())) {
            return false;
        }
        current.become(owner, address + " " + token.beginning());
        current.narrow(token.scopes());
        Instant used = token.usedAt();
        if (used == null || !used.plus(BETWEEN_NOTES).isAfter(now)) {
            Sql.of("update api_token set used_at = ? where id = ?", now, token.id())
                    .execute(entities);
        }
        return true;
    }

    private void revoke(User user, ApiToken token) {
        entities.remove(token);
        happened.fire(new TokenRevoked(user, token));
    }

    private List<ApiToken> of(long userId) {
        return entities.createQuery(
                        "select t from ApiToken t where t.userId = :user order by t.madeAt desc, t.id desc",
                        ApiToken.class)
                .setParameter("user", userId)
                .getResultList();
    }

    private List<TokenRow> rows(long userId) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select t, u.passwordChangedAt from ApiToken t, User u where t.userId = u.id and u.id = :user"
                                + " order by t.madeAt desc, t.id desc",
                        Object[].class)
                .setParameter("user", userId)
                .getResultStream()
                .map(found -> row((ApiToken) found[0], (Instant) found[1], now))
                .toList();
    }

    private static TokenRow row(ApiToken token, Instant passwordChangedAt, Instant now) {
        return new TokenRow(
                token.id(),
                token.name(),
                token.beginning(),
                token.scopes(),
                token.madeAt(),
                token.expiresAt(),
                token.usedAt(),
                !token.holds(now, passwordChangedAt));
    }

    private User me() {
        return current.account().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
