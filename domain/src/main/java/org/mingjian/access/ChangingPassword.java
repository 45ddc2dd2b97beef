package org.mingjian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mingjian.kernel.Rejection;

/** A person chooses a new password for her own account. */
@ApplicationScoped
public class ChangingPassword {
    @Inject
    private Users users;

    @Inject
    private PasswordHash hash;

    @Inject
    private ChoosingPassword choosing;

    @Inject
    private Throttle throttle;

    @Inject
    private CurrentUser current;

    /**
     * Replaces the password of the person signed in. Guessing the old one is throttled like signing in.
     *
     * @return the account, as it is now
     * @throws Rejection if the old password is wrong or the new one breaks a rule
     */
    @Transactional(dontRollbackOn = Rejection.class)
    public User change(char[] old, char[] chosen) {
        long id = current.account()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .id();
        User user = users.get(id);
        String address = String.valueOf(current.actor().address());
        throttle.check(user.login(), address);
        if (!hash.matches(old, user.passwordHash())) {
            throttle.failed(user.login(), address, Optional.of(user));
            throw new Rejection(AccessRule.OLD_PASSWORD_WRONG);
        }
        choosing.choose(user, chosen);
        return user;
    }
}
