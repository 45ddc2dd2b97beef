package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;

/** Letting people in. */
@ApplicationScoped
public class SigningIn {
    /** Verified where there is no account, so that an unknown login takes as long as a wrong password. */
    private static final char[] NOBODY = "nobody has this password".toCharArray();

    @Inject
    private Users users;

    @Inject
    private PasswordHash hash;

    @Inject
    private Throttle throttle;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    @Inject
    private Clock clock;

    private volatile String nobodysHash = "";

    /**
     * Checks a login and password. What was tried is noted and committed whatever the outcome.
     *
     * @throws Rejection if they do not belong together, or after too many failures
     */
    @Transactional(dontRollbackOn = Rejection.class)
    public User signIn(String login, char[] password, String address) {
        throttle.check(login, address);
        Optional<User> found = users.withLogin(login).filter(User::active);
        boolean matches = hash.matches(password, found.map(User::passwordHash).orElseGet(this::nobodysHash));
        boolean succeeded = found.isPresent() && matches;
        if (succeeded) {
            throttle.succeeded(login, address);
            current.become(found.orElseThrow(), address);
            users.noteSignIn(found.orElseThrow(), clock.instant());
        } else {
            current.becomeNobody(address);
        }
        happened.fire(new SignedIn(login, succeeded));
        if (!succeeded) {
            throttle.failed(login, address, found);
            throw new Rejection(AccessRule.UNKNOWN_OR_WRONG);
        }
        return found.orElseThrow();
    }

    private String nobodysHash() {
        if (nobodysHash.isEmpty()) {
            nobodysHash = hash.of(NOBODY);
        }
        return nobodysHash;
    }
}
